package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

    /** Who was kept last; empty where there is no request. */
    Optional<Viewer> kept() {
        try {
            return kept.last();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }

    /** As {@link #forget}, and nothing where there is no request. */
    void forgetIfAny() {
        try {
            kept.forget();
        } catch (ContextNotActiveException noRequest) {
            // then nothing was kept
        }
    }

    /** This viewer and no other, for instance with the rights of a token. */
    void keep(Viewer viewer) {
        kept.keep(viewer, viewer.account());
    }

    void session(UUID session) {
        kept.session(session);
    }

    /** The session by which the caller came. */
    Optional<UUID> session() {
        return kept.session();
    }

    /** The rights have changed during the request. */
    void forget() {
        kept.forget();
    }

    @RequestScoped
    static class Kept {

        private UUID account;
        private Viewer viewer;
        private UUID session;

        Viewer viewer(UUID wanted, Function<UUID, Viewer> reading) {
            if (!wanted.equals(account)) {
                keep(reading.apply(wanted), wanted);
            }
            return viewer;
        }

        void keep(Viewer found, UUID of) {
            viewer = found;
            account = of;
        }

        Optional<Viewer> last() {
            return Optional.ofNullable(viewer);
        }

        void forget() {
            account = null;
            viewer = null;
        }

        void session(UUID id) {
            session = id;
        }

        Optional<UUID> session() {
            return Optional.ofNullable(session);
        }
    }
}
