package org.noroshi.ui.polls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.polls.Choice;
import org.noroshi.polls.PollBooth;
import org.noroshi.polls.PollView;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Messages;

/** The poll of the thread on the page. */
@Named
@ViewScoped
public class BoardPollPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PollBooth booth;

    private String id;
    private Choice choice;
    private transient PollView poll;
    private transient boolean asked;
    private transient Boolean mayOpen;

    public String vote() {
        booth.vote(getPoll().id(), choice);
        Messages.addFlashGlobalInfo("board_thread.poll_voted");
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    /** The poll, null when there is none; asked for already while an answer is read, to know which fields there were. */
    public PollView getPoll() {
        if (!asked && id != null) {
            poll = booth.of(Ids.of(id)).orElse(null);
            asked = true;
        }
        return poll;
    }

    public boolean isMayOpen() {
        if (mayOpen == null && id != null) {
            mayOpen = booth.mayOpen(Ids.of(id));
        }
        return Boolean.TRUE.equals(mayOpen);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** At first that of the reader's hospital. */
    public Choice getChoice() {
        return choice == null && getPoll() != null ? getPoll().chosen().orElse(null) : choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }
}
