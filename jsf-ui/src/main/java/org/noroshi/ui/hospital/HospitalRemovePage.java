package org.noroshi.ui.hospital;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.membership.OwnUsers;
import org.noroshi.membership.UserLine;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** Takes the place of one user away, after saying what that means. */
@Named
@ViewScoped
public class HospitalRemovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnUsers users;

    private UUID seat;
    private transient UserLine user;

    public void load() {
        user = users.view().users().stream()
                .filter(one -> one.seat().seat().equals(seat))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String remove() {
        users.remove(seat);
        Messages.addFlashGlobalInfo("hospital_remove.done");
        return "/hospital/users?faces-redirect=true";
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
