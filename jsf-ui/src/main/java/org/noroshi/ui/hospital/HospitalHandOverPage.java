package org.noroshi.ui.hospital;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.noroshi.membership.OwnUsers;
import org.noroshi.membership.UserLine;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** Hands the task of the liaison to another user, after saying what that means. */
@Named
@RequestScoped
public class HospitalHandOverPage {

    @Inject
    OwnUsers users;

    private UUID seat;
    private UserLine user;

    public void load() {
        user = users.view().users().stream()
                .filter(one -> one.seat().seat().equals(seat))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String handOver() {
        users.handOver(seat);
        Messages.addFlashGlobalInfo("hospital_hand_over.done");
        return "/hospital?faces-redirect=true";
    }

    public UserLine getUser() {
        if (user == null) {
            load();
        }
        return user;
    }

    public UUID getSeat() {
        return seat;
    }

    public void setSeat(UUID seat) {
        this.seat = seat;
    }
}
