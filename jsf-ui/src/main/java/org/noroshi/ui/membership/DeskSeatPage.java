package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.MemberCard;
import org.noroshi.membership.MemberRegister;
import org.noroshi.membership.RemovalGround;
import org.noroshi.membership.SeatCard;
import org.noroshi.membership.Seating;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** What the desk does about one user when the member can't: name the liaison, take the place away. */
@Named
@ViewScoped
public class DeskSeatPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberRegister register;

    @Inject
    transient Seating seating;

    private UUID contract;
    private UUID seat;
    private RemovalGround ground;
    private transient MemberCard member;

    public void load() {
        getUser();
    }

    public String remove() {
        seating.remove(seat, ground);
        return done("desk_seat.removed");
    }

    public String nameLiaison() {
        seating.nameLiaison(seat);
        return done("desk_seat.named");
    }

    private String done(String message) {
        Messages.addFlashGlobalInfo(message);
        return "/desk/member?faces-redirect=true&contract=" + contract;
    }

    public MemberCard getMember() {
        if (member == null) {
            member = register.member(contract);
        }
        return member;
    }

    public SeatCard getUser() {
        return getMember().seats().stream()
                .filter(one -> one.seat().equals(seat))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<RemovalGround> getGrounds() {
        return List.of(RemovalGround.values());
    }

    public RemovalGround getGround() {
        return ground;
    }

    public void setGround(RemovalGround ground) {
        this.ground = ground;
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
}
