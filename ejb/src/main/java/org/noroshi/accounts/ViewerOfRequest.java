package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the viewer for the length of one request; where there is none (jobs), nothing is kept. */
@ApplicationScoped
class ViewerOfRequest {

    @Inject
    Kept kept;

    protected ViewerOfRequest() {}

    Viewer viewer(UUID account, Function<UUID, Viewer> reading) {
        try {
            return kept.viewer(account, reading);
        } catch (ContextNotActiveException noRequest) {
            return reading.apply(account);
        }
    }

    @RequestScoped
    static class Kept {

        private UUID account;
        private Viewer viewer;

        Viewer viewer(UUID wanted, Function<UUID, Viewer> reading) {
            if (!wanted.equals(account)) {
                viewer = reading.apply(wanted);
                account = wanted;
            }
            return viewer;
        }
    }
}
