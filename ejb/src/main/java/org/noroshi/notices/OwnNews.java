package org.noroshi.notices;

import java.util.List;
import java.util.Locale;
import org.noroshi.accounts.Viewer;

/**
 * Tells a user what concerns him alone. Implemented by the capability that knows, as an {@code @ApplicationScoped} bean,
 * found by CDI; derived when somebody looks, like every notification.
 */
public interface OwnNews {

    /** What the viewer has not seen yet. */
    List<OwnNotification> of(Viewer viewer, Locale locale);

    /** The viewer knows all of it. */
    void allSeen(Viewer viewer);
}
