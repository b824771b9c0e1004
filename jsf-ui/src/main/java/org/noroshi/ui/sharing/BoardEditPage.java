package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.EditPost;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.RevisionView;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Changes one's own post. */
@Named
@ViewScoped
public class BoardEditPage extends GuardedText {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Board board;

    @Inject
    transient Discussion discussion;

    private final MarkingForm form = new MarkingForm();
    private String id;
    private UUID thread;
    private int version;
    private ThreadKind kind;
    private boolean opening;
    private boolean pending;
    private String title;
    private String text;
    private transient PostView other;
    private String otherTitle;

    /** Takes over what the post says now. */
    public void begin() {
        PostView post = board.post(Ids.of(id));
        if (!post.actions().mayEdit()) {
            throw new NotFoundException();
        }
        thread = post.thread();
        version = post.version();
        kind = post.kind();
        title = titleNow();
        opening = title != null;
        text = post.text();
        pending = post.pending();
        form.take(
                post.marking().tlp(), post.marking().audience(), post.marking().conditions());
    }

    /**
     * Saves and goes back to the post. When it was changed meanwhile, both texts are shown first; saving again then
     * replaces the other one, which stays in the history.
     */
    public void save() {
        PostView now = board.post(Ids.of(id));
        if (now.version() != version) {
            other = now;
            otherTitle = titleNow();
            version = now.version();
            Faces.validationFailed();
            return;
        }
        if (panel.stops(texts())) {
            return;
        }
        discussion.edit(
                new EditPost(Ids.of(id), version, title, text, form.getTlp(), form.conditions(), panel.getReason()));
        Messages.addFlashGlobalInfo("board_edit.saved");
        Faces.redirect(Faces.getRequestContextPath() + "/board/thread?id=%s&post=%s#p-%s", thread.toString(), id, id);
    }

    @Override
    protected String[] texts() {
        return new String[] {title, text};
    }

    @Override
    protected void put(List<String> words) {
        title = words.get(0);
        text = words.get(1);
    }

    /** What the text will look like. */
    public String getPreview() {
        return Previews.html(text, kind);
    }

    private String titleNow() {
        List<RevisionView> history = board.history(Ids.of(id));
        return history.get(history.size() - 1).title();
    }

    /** What somebody saved while this was being written. */
    public PostView getOther() {
        return other;
    }

    public String getOtherTitle() {
        return otherTitle;
    }

    /** Whether nobody has read it yet. */
    public boolean isPending() {
        return pending;
    }

    public boolean isOpening() {
        return opening;
    }

    public UUID getThread() {
        return thread;
    }

    public MarkingForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
