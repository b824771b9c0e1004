package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.ThreadView;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Shows a thread, and does what can be done with its posts. */
@Named
@RequestScoped
public class BoardThreadPage {

    @Inject
    Board board;

    @Inject
    Discussion discussion;

    private String id;
    private String post;
    private int after;
    private ThreadView view;

    /** Reads the thread from where the address says, or from shortly before the post that it names. */
    public void load() {
        if (Faces.isAjaxRequest()) {
            return; // a draft is being saved; nothing of the thread is shown anew
        }
        view = board.thread(Ids.of(id), post == null ? after : board.before(Ids.of(post)));
    }

    /** Does what the pressed button of a post says. */
    public String act() {
        Map<String, String> pressed = Faces.getRequestParameterMap();
        if (pressed.containsKey("accept")) {
            discussion.accept(Ids.of(pressed.get("accept")));
            return done("board_thread.accepted");
        }
        if (pressed.containsKey("unaccept")) {
            discussion.unaccept(Ids.of(pressed.get("unaccept")));
            return done("board_thread.unaccepted");
        }
        if (pressed.containsKey("close")) {
            discussion.withdraw(Ids.of(pressed.get("close")));
            Messages.addFlashGlobalInfo("board_thread.closed");
            return "/board?faces-redirect=true";
        }
        discussion.withdraw(Ids.of(pressed.get("withdraw")));
        return done("board_thread.withdrawn");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(key);
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    public Answer[] getAnswers() {
        return new Answer[] {Answer.ALLOWED, Answer.NEEDS_PERMISSION, Answer.NO};
    }

    public ThreadView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
