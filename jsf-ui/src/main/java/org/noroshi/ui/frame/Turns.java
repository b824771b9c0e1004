package org.noroshi.ui.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Whose turn it is among the forms that one browser sends. Saving on the way and the button that publishes may be under
 * way at once, and both write what was typed into the same page: side by side, the older text could take the place of the
 * newer one.
 */
@SessionScoped
public class Turns implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PATIENCE_IN_SECONDS = 60;

    private final ReentrantLock one = new ReentrantLock(true);

    /**
     * Waits for the turn and takes it.
     *
     * @return what the same thread gives back at the end of its request
     * @throws TooManyRequestsException when those before take longer than a person would wait
     */
    ReentrantLock take() {
        try {
            if (!one.tryLock(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyRequestsException(Duration.ofSeconds(PATIENCE_IN_SECONDS));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyRequestsException(Duration.ofSeconds(PATIENCE_IN_SECONDS));
        }
        return one;
    }
}
