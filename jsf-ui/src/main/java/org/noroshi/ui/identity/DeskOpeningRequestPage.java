package org.noroshi.ui.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.identity.OpeningGround;
import org.noroshi.identity.OpeningScope;
import org.noroshi.identity.Openings;
import org.noroshi.identity.RequestOpening;
import org.noroshi.identity.SealedItem;
import org.noroshi.platform.NotFoundException;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** Asks for an opening of the seal of a post or a thread. */
@Named
@ViewScoped
public class DeskOpeningRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Openings openings;

    @Inject
    transient Grounds words;

    private UUID post;
    private UUID thread;
    private OpeningGround ground;
    private String reason;
    private LocalDate review;
    private transient SealedItem item;

    public void load() {
        if ((post == null) == (thread == null)) {
            throw new NotFoundException();
        }
        getItem();
    }

    public String ask() {
        UUID opening = openings.request(
                new RequestOpening(getScope(), subject(), ground, reason, Optional.ofNullable(review)));
        Messages.addFlashGlobalInfo("desk_opening_request.asked");
        return "/desk/opening?faces-redirect=true&id=" + opening;
    }

    public OpeningScope getScope() {
        return post == null ? OpeningScope.THREAD : OpeningScope.POST;
    }

    private UUID subject() {
        return post == null ? thread : post;
    }

    public SealedItem getItem() {
        if (item == null) {
            item = openings.subject(getScope(), subject());
        }
        return item;
    }

    public OpeningGround[] getGrounds() {
        return OpeningGround.values();
    }

    public String worded(OpeningGround one) {
        return words.worded(one.code());
    }

    public UUID getPost() {
        return post;
    }

    public void setPost(UUID post) {
        this.post = post;
    }

    public UUID getThread() {
        return thread;
    }

    public void setThread(UUID thread) {
        this.thread = thread;
    }

    public OpeningGround getGround() {
        return ground;
    }

    public void setGround(OpeningGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReview() {
        return review;
    }

    public void setReview(LocalDate review) {
        this.review = review;
    }
}
