package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.noroshi.approval.Sent;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.Quotation;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.ThreadView;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.sharing.guard.CrowdView;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Writes a reply below a thread; what is typed is saved on the way. */
@Named
@ViewScoped
public class BoardReplyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Discussion discussion;

    @Inject
    transient Drafts drafts;

    @Inject
    ApprovalPanel approval;

    @Inject
    GuardPanel panel;

    @Inject
    FilePanel files;

    private String id;
    private String quote;
    private UUID draft = UUID.randomUUID();
    private Tlp tlp;
    private String text;
    private ArrayList<UUID> quotes = new ArrayList<>();
    private Instant savedAt;
    private ThreadKind kind;

    /** Goes on with the draft for this thread, and adds the quotation that was asked for. */
    public void begin() {
        UUID thread = Ids.of(id);
        approval.about(thread);
        drafts.mine().stream()
                .filter(saved -> thread.equals(saved.thread()) && !saved.held())
                .findFirst()
                .ifPresent(saved -> {
                    draft = saved.id();
                    tlp = saved.tlp();
                    text = saved.text();
                    savedAt = saved.savedAt();
                });
        if (quote != null) {
            Quotation quotation = discussion.quotation(Ids.of(quote));
            text = text == null ? quotation.text() : text + "\n\n" + quotation.text();
            quotes.add(quotation.post());
        }
    }

    /** Saves what is there. */
    public void keep() {
        savedAt = drafts.save(new SaveDraft(draft, Ids.of(id), null, null, tlp, Conditions.NONE, null, text));
    }

    /** Remembers how the thread that is shown treats its texts; a request that shows none changes nothing. */
    public void about(ThreadView thread) {
        if (thread != null) {
            kind = thread.thread().kind();
        }
    }

    /** Lets the guard replace what it has found. */
    public void replace() {
        text = panel.replace(text).get(0);
    }

    /** Undoes {@link #replace}. */
    public void takeBack() {
        text = panel.takeBack().get(0);
    }

    /** Among how many members the writer is hidden; null for staff. */
    public CrowdView getCrowd() {
        return panel.crowd(text);
    }

    public GuardPanel getGuard() {
        return panel;
    }

    /** What the text will look like. */
    public String getPreview() {
        return Previews.html(text, kind);
    }

    /** Sends the reply and goes to it, or to where it waits for approval. */
    public void reply() {
        if (panel.stops(text, getFiles().words())) {
            return;
        }
        UUID thread = Ids.of(id);
        Sent sent = approval.reply(
                new WriteReply(draft.toString(), thread, tlp, null, text, List.copyOf(quotes), panel.getReason()));
        UUID post = sent.id();
        if (sent.waits()) {
            Messages.addFlashGlobalInfo("board_approval.sent");
            Faces.redirect(Faces.getRequestContextPath() + "/board/approval?id=%s", post.toString());
            return;
        }
        Messages.addFlashGlobalInfo("board_thread.replied");
        Faces.redirect(
                Faces.getRequestContextPath() + "/board/thread?id=%s&post=%s#p-%s",
                thread.toString(),
                post.toString(),
                post.toString());
    }

    public ApprovalPanel getApproval() {
        return approval;
    }

    public Tlp[] getTlps() {
        return Tlp.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public Tlp getTlp() {
        return tlp;
    }

    public void setTlp(Tlp tlp) {
        this.tlp = tlp;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public FilePanel getFiles() {
        return files.of(draft);
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Of the draft. The form carries it, since what is saved late is to be known as what was sent meanwhile. */
    public UUID getKey() {
        return draft;
    }

    public void setKey(UUID key) {
        this.draft = key;
    }
}
