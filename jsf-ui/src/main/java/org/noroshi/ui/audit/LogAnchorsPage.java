package org.noroshi.ui.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.audit.LogAnchors;
import org.noroshi.audit.PublishedAnchor;

/** The signed heads of the log, for everybody. */
@Named
@RequestScoped
public class LogAnchorsPage {

    @Inject
    LogAnchors log;

    private List<PublishedAnchor> anchors;

    public List<PublishedAnchor> getAnchors() {
        if (anchors == null) {
            anchors = log.published();
        }
        return anchors;
    }
}
