package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.membership.AddressReview;
import org.noroshi.membership.AddressesCard;
import org.noroshi.membership.AllowAddress;
import org.noroshi.platform.TimeSource;
import org.omnifaces.util.Messages;

/** The domains of a member, the addresses outside of them and what was allowed. */
@Named
@ViewScoped
public class DeskDomainsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AddressReview addresses;

    private UUID contract;
    private UUID seat;
    private String reason;
    private LocalDate until;
    private transient AddressesCard view;

    public void load() {
        getView();
    }

    public String allow() {
        Instant end = until == null
                ? null
                : until.plusDays(1).atStartOfDay(TimeSource.JAPAN).toInstant();
        addresses.allow(new AllowAddress(seat, reason, end));
        Messages.addFlashGlobalInfo("desk_domains.allowed");
        return "/desk/domains?faces-redirect=true&contract=" + contract;
    }

    public AddressesCard getView() {
        if (view == null) {
            view = addresses.view(contract);
        }
        return view;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public UUID getSeat() {
        return seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
