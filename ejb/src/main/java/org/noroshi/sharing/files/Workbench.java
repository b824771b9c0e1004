package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.noroshi.platform.NoroshiException;

/** Where files are unpacked, painted and read: one at a time, so that large ones don't take the server from the board. */
@ApplicationScoped
class Workbench {

    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore place = new Semaphore(1, true);

    protected Workbench() {}

    /** Does the work; throws what it is given when others have been at it for too long. */
    <T> T turn(Supplier<T> work, Supplier<? extends NoroshiException> busy) {
        try {
            if (!place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy.get();
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }
}
