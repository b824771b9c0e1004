package org.noroshi.sharing;

import org.noroshi.accounts.Viewer;

/**
 * Whether what somebody is about to publish has to be approved inside the own hospital first (C-N1). Implemented by the
 * capability that knows; asked by every way of publishing, so that none goes past it.
 */
public interface ApprovalFirst {

    /**
     * Lets a submission through that needs no approval, or has it.
     *
     * @param clientKey of the submission
     * @throws org.noroshi.platform.RefusedException otherwise
     */
    void require(Viewer viewer, String clientKey);
}
