package org.noroshi.ui.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.audit.LogState;
import org.noroshi.audit.LogWatch;

/** The warning above every page of those who care for the log, as long as it needs them. */
@Named
@RequestScoped
public class LogBannerPage {

    @Inject
    LogWatch watch;

    private LogState state;

    /** Asked once a page, and only for those who may know. */
    public LogState getState() {
        if (state == null) {
            state = watch.state();
        }
        return state;
    }
}
