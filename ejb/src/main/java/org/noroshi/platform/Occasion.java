package org.noroshi.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * How the call under way came about: set by the one who begins it, read by the trail. What nobody has set is empty, as
 * for a visitor who is not signed in.
 */
@RequestScoped
public class Occasion {

    private String authentication;
    private String errand;

    /** The caller proved who he is by this: {@code password}, {@code password+code}, {@code token}, … */
    public void authenticatedBy(String means) {
        authentication = means;
    }

    /** No person calls, the service itself does, for this reason: {@code outbox}, … */
    public void onErrand(String reason) {
        errand = reason;
    }

    public Optional<String> authentication() {
        return Optional.ofNullable(authentication);
    }

    public Optional<String> errand() {
        return Optional.ofNullable(errand);
    }
}
