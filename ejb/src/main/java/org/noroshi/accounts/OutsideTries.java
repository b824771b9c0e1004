package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.noroshi.platform.TooManyRequestsException;

/** Keeps one network from sending without end what everybody may send without an account. */
@ApplicationScoped
public class OutsideTries {

    @Inject
    Tries tries;

    protected OutsideTries() {}

    /**
     * Counts something that is about to be sent, whatever comes of it.
     *
     * @param network address that the request comes from
     * @throws TooManyRequestsException with the time to wait, when it comes too early
     */
    public void charge(String network) {
        tries.charge(tries.ofOutside(ClientNetwork.of(network)));
    }
}
