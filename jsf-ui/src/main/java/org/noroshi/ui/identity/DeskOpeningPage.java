package org.noroshi.ui.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.identity.DecideOpening;
import org.noroshi.identity.OpenedPerson;
import org.noroshi.identity.OpeningCard;
import org.noroshi.identity.Openings;
import org.noroshi.identity.ReviewHold;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** One opening of the seal: the second officer decides, the first one looks, somebody looks after an order. */
@Named
@ViewScoped
public class DeskOpeningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Openings openings;

    @Inject
    transient Grounds words;

    private UUID id;
    private int version;
    private String note;
    private LocalDate next;
    private transient OpeningCard opening;
    private transient List<OpenedPerson> people;

    /** Remembers which state is on the screen; another one is not decided about. */
    public void load() {
        version = getOpening().version();
    }

    public String agree() {
        openings.decide(new DecideOpening(id, version, true, null));
        return done("desk_opening.agreed");
    }

    public String decline() {
        openings.decide(new DecideOpening(id, version, false, note));
        return done("desk_opening.declined");
    }

    /** Stays on the page: what is shown stands in this one answer and nowhere else. */
    public void show() {
        people = openings.show(id, version);
        opening = null;
    }

    public String keepHold() {
        openings.review(new ReviewHold(id, version, Optional.of(next)));
        return done("desk_opening.kept");
    }

    public String endHold() {
        openings.review(new ReviewHold(id, version, Optional.empty()));
        return done("desk_opening.ended");
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(said);
        return "/desk/opening?faces-redirect=true&id=" + id;
    }

    public OpeningCard getOpening() {
        if (opening == null) {
            opening = openings.opening(id);
        }
        return opening;
    }

    public List<OpenedPerson> getPeople() {
        return people;
    }

    public String getGround() {
        return words.worded(getOpening().ground());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }
}
