package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** From where the request under way comes, and in which browser; noted before anybody is let in. */
@ApplicationScoped
public class Doorstep {

    @Inject
    Noted noted;

    protected Doorstep() {}

    /**
     * Notes what came with the request.
     *
     * @param address that it comes from
     * @param device value of the cookie by which a browser is known again; a browser without one gets one
     */
    void note(String address, String device) {
        noted.note(address, device);
    }

    /** What the browser is to keep, to be known again. */
    public String device() {
        try {
            return noted.device();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return Secrets.next();
        }
    }

    Place place() {
        try {
            return Place.of(noted.address());
        } catch (ContextNotActiveException outsideAnyRequest) {
            return Place.UNKNOWN;
        }
    }

    /** Kept for the length of one request. */
    @RequestScoped
    static class Noted {

        private String address;
        private String device;

        void note(String from, String kept) {
            address = from;
            device = kept;
        }

        String address() {
            return address;
        }

        String device() {
            if (device == null) {
                device = Secrets.next();
            }
            return device;
        }
    }
}
