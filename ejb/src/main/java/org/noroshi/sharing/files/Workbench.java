package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.noroshi.platform.RefusedException;

/** Where files are unpacked, painted and read: one at a time, so that large ones don't take the server from the board. */
@ApplicationScoped
class Workbench {

    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore place = new Semaphore(1, true);

    protected Workbench() {}

    /** @throws RefusedException when others have been at it for too long */
    <T> T turn(Supplier<T> work) {
        try {
            if (!place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RefusedException(FilesError.FILES_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(FilesError.FILES_BUSY);
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }
}
