package org.noroshi.ui.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.approval.ApprovalCard;
import org.noroshi.approval.Approving;

/** What waits for the reader's approval, and what the reader has sent. */
@Named
@RequestScoped
public class BoardApprovalsPage {

    @Inject
    Approving approving;

    private List<ApprovalCard> toDecide = List.of();
    private List<ApprovalCard> mine = List.of();

    public void load() {
        toDecide = approving.toDecide();
        mine = approving.mine();
    }

    public List<ApprovalCard> getToDecide() {
        return toDecide;
    }

    public List<ApprovalCard> getMine() {
        return mine;
    }
}
