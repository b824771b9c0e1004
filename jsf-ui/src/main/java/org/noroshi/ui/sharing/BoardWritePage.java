package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.approval.Sent;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.Template;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Opens a thread; what is typed is saved on the way. */
@Named
@ViewScoped
public class BoardWritePage extends GuardedText {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Publishing publishing;

    @Inject
    transient Drafts drafts;

    @Inject
    ApprovalPanel approval;

    @Inject
    GroupPanel choice;

    @Inject
    FilePanel files;

    private final MarkingForm form = new MarkingForm();
    private String draft;
    private String template;
    private UUID key = UUID.randomUUID();
    private ThreadKind kind = ThreadKind.QUESTION;
    private String title;
    private String text;
    private boolean urgent;
    private String[] tags = {};
    private Instant savedAt;

    /** Goes on with a draft, or begins with a template, as the address says. */
    public String begin() {
        if (draft != null) {
            Optional<DraftView> saved = drafts.find(Ids.of(draft));
            if (saved.filter(DraftView::held).isPresent()) {
                return ApprovalPanel.page(saved.get().id());
            }
            saved.ifPresent(this::take);
        } else if (template != null) {
            publishing.template(template, Faces.getLocale()).ifPresent(this::take);
        }
        return null;
    }

    /** Saves what is there. */
    public void keep() {
        savedAt = drafts.save(new SaveDraft(
                key,
                null,
                kind,
                form.getAudience(),
                form.getTlp(),
                form.conditions(),
                title,
                text,
                urgent,
                choice.getGroup(),
                Set.of(tags)));
    }

    /** Publishes and goes to the thread, or to where it waits for approval. */
    public String publish() {
        if (panel.stops(title, text, getFiles().words())) {
            return null;
        }
        Sent sent = approval.open(
                new PublishThread(
                        key.toString(),
                        kind,
                        form.getAudience(),
                        form.getTlp(),
                        form.conditions(),
                        title,
                        text,
                        urgent,
                        panel.getReason(),
                        choice.getGroup()),
                Set.of(tags));
        return approval.after(sent, "board_write.published");
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

    public ApprovalPanel getApproval() {
        return approval;
    }

    public GroupPanel getChoice() {
        return choice;
    }

    /** Throws the draft away. */
    public String discard() {
        drafts.discard(key);
        Messages.addFlashGlobalInfo("board_write.discarded");
        return "/board?faces-redirect=true";
    }

    private void take(DraftView saved) {
        key = saved.id();
        kind = saved.kind();
        form.take(saved.tlp(), saved.audience(), saved.conditions());
        title = saved.title();
        text = saved.text();
        urgent = saved.urgent();
        tags = saved.tags().toArray(String[]::new);
        choice.setGroup(saved.group());
        savedAt = saved.savedAt();
    }

    private void take(Template chosen) {
        kind = chosen.kind();
        form.setTlp(chosen.tlp());
        title = chosen.title();
        text = chosen.text();
    }

    /** What the text will look like. */
    public String getPreview() {
        return Previews.html(text, kind);
    }

    /** When it becomes public if it is sent now and is not urgent; null when that is at once. */
    public Instant getReleaseTime() {
        return publishing.releaseTime().orElse(null);
    }

    public String[] getTags() {
        return tags.clone();
    }

    public void setTags(String[] tags) {
        this.tags = tags == null ? new String[0] : tags.clone();
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public ThreadKind[] getKinds() {
        return ThreadKind.values();
    }

    public MarkingForm getForm() {
        return form;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public ThreadKind getKind() {
        return kind;
    }

    public void setKind(ThreadKind kind) {
        this.kind = kind;
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

    public FilePanel getFiles() {
        return files.of(key);
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Of the draft. The form carries it, since what is saved late is to be known as what was sent meanwhile. */
    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }
}
