package org.noroshi.ui.permissions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.permissions.AskPermission;
import org.noroshi.permissions.PermissionDesk;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.Use;
import org.noroshi.ui.sharing.GuardedText;
import org.omnifaces.util.Messages;

/** Asks the author of a post for a permission. */
@Named
@ViewScoped
public class BoardPermissionAskPage extends GuardedText {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PermissionDesk desk;

    private UUID id;
    private Use use;
    private String to;
    private String what;
    private TokenPurpose purpose;
    private String why;
    private LocalDate until;
    private transient PostView post;

    public void load() {
        getPost();
    }

    public String ask() {
        if (panel.stops(texts())) {
            return null;
        }
        UUID request = desk.ask(new AskPermission(id, use, to, what, purpose, why, until, panel.getReason()));
        Messages.addFlashGlobalInfo("board_permission_ask.done");
        return "/board/permission?faces-redirect=true&id=" + request;
    }

    @Override
    protected String[] texts() {
        return new String[] {to, what, why};
    }

    @Override
    protected void put(List<String> words) {
        to = words.get(0);
        what = words.get(1);
        why = words.get(2);
    }

    public PostView getPost() {
        if (post == null) {
            post = desk.about(id);
        }
        return post;
    }

    public List<Use> getUses() {
        return getPost().card().askable();
    }

    public TokenPurpose[] getPurposes() {
        return TokenPurpose.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Use getUse() {
        return use;
    }

    public void setUse(Use use) {
        this.use = use;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public TokenPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TokenPurpose purpose) {
        this.purpose = purpose;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
