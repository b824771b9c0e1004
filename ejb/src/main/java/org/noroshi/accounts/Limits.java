package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Standings;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.ErrorTable.Failure;
import org.noroshi.platform.ErrorTable.Kind;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.RunningMode;
import org.noroshi.platform.ServiceModes;
import org.noroshi.platform.UnavailableException;

/**
 * Says why something that used to be allowed is not allowed now, where a mode of the service or a restriction has taken
 * the right away between opening a page and sending it. Asked about what was sent, never about what was only looked up:
 * there, what is refused and what does not exist stay the same.
 */
@ApplicationScoped
public class Limits {

    @Inject
    Viewers viewers;

    @Inject
    Standings standings;

    @Inject
    ServiceModes modes;

    protected Limits() {}

    /** The failure as its sender is to be told of it. */
    public Failure explained(Failure failure) {
        Viewer viewer = failure.kind() == Kind.NOT_ALLOWED ? viewers.current() : Viewer.nobody();
        if (viewer.isNobody()) {
            return failure;
        }
        RunningMode running = modes.now();
        if (!running.mode().takesIn()) {
            return ErrorTable.of(new UnavailableException(running.retryAfter(), CommonError.SERVICE_READ_ONLY));
        }
        boolean restricted = viewer.seat()
                .map(seat -> standings.of(seat).restriction() != Grade.NONE)
                .orElse(false);
        return restricted ? ErrorTable.of(new RefusedException(AccountsError.ACCESS_SUSPENDED)) : failure;
    }
}
