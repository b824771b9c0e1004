package org.noroshi.ui.polls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;
import org.noroshi.polls.OpenPoll;
import org.noroshi.polls.PollBooth;
import org.omnifaces.util.Messages;

/** Adds a poll to a thread. */
@Named
@ViewScoped
public class BoardPollWritePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    transient PollBooth booth;

    private UUID id;
    private String question;
    private String options;
    private int days = WEEK;

    public void load() {
        if (!booth.mayOpen(id)) {
            throw new NotFoundException();
        }
    }

    public String open() {
        booth.open(new OpenPoll(id, question, options == null ? List.of() : List.of(options.split("\\R")), days));
        Messages.addFlashGlobalInfo("board_poll_write.done");
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    public List<Integer> getLengths() {
        return List.of(3, WEEK, 2 * WEEK, OpenPoll.LONGEST_DAYS);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
