package org.noroshi.sharing;

import org.noroshi.accounts.Viewer;
import org.noroshi.platform.RefusedException;

/**
 * Whether what somebody is about to publish has to be approved inside the own hospital first (C-N1). Implemented by the
 * capability that knows; asked by every way of publishing, so that none goes past it.
 */
public interface ApprovalFirst {

    /**
     * Whether a submission needs an approval that it has not got.
     *
     * @param clientKey of the submission
     */
    boolean isMissing(Viewer viewer, String clientKey);

    /**
     * Lets a submission through that needs no approval, or has it.
     *
     * @throws RefusedException otherwise
     */
    default void require(Viewer viewer, String clientKey) {
        if (isMissing(viewer, clientKey)) {
            throw new RefusedException(SharingError.APPROVAL_FIRST);
        }
    }
}
