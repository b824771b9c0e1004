package org.noroshi.ui.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.operation.ModeOrderCard;
import org.noroshi.operation.Operating;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** Ends an order before its time. */
@Named
@ViewScoped
public class DeskModeLiftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Operating operating;

    private UUID order;
    private String reason;
    private transient ModeOrderCard card;

    public void load() {
        getCard();
    }

    public String lift() {
        operating.lift(order, reason);
        Messages.addFlashGlobalInfo("desk_mode_lift.done");
        return "/desk/mode?faces-redirect=true";
    }

    public ModeOrderCard getCard() {
        if (card == null) {
            card = operating.board().orders().stream()
                    .filter(one -> one.id().equals(order))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        return card;
    }

    public UUID getOrder() {
        return order;
    }

    public void setOrder(UUID order) {
        this.order = order;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
