package org.noroshi.identity;

import java.util.UUID;
import org.noroshi.accounts.Viewer;

/**
 * Tells who brought up a case, so that none of them decides whether the seal is opened for it. Implemented by the capability
 * that takes complaints.
 */
public interface Complaints {

    /** Whether the viewer, or somebody of the viewer's organisation, ever complained of the post or of one in the thread. */
    boolean isFrom(Viewer viewer, OpeningScope scope, UUID item);
}
