package org.noroshi.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The signed heads of the log, for everybody: who keeps one can prove later that nothing before it was rewritten. */
@Stateless
public class LogAnchors {

    /** A bit more than a year. */
    private static final int MOST = 400;

    @Inject
    Anchors anchors;

    /** The newest ones first. */
    @PermitAll
    public List<PublishedAnchor> published() {
        return anchors.newest(MOST).stream()
                .flatMap(anchor -> anchors.key(anchor.key()).map(anchor::published).stream())
                .toList();
    }
}
