package org.noroshi.sharing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Releases what is due each minute, and so shortly after each mark. */
@Singleton
public class ReleaseClock {

    @Inject
    Releases releases;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "*", minute = "*", second = "3", persistent = false)
    void release() {
        releases.releaseWhatIsDue();
    }
}
