package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.approval.Sent;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.PublishReport;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Reports an attack, section by section; what is typed is saved on the way. */
@Named
@ViewScoped
public class BoardIncidentPage extends GuardedText {

    private static final long serialVersionUID = 1L;

    @Inject
    ApprovalPanel approval;

    @Inject
    transient Drafts drafts;

    private final MarkingForm form = new MarkingForm();
    private final ReportForm report = new ReportForm();
    private String draft;
    private UUID key = UUID.randomUUID();
    private String title;
    private boolean urgent;
    private Instant savedAt;

    /** Goes on with a draft, as the address says. */
    public String begin() {
        if (draft != null) {
            Optional<DraftView> saved = drafts.find(Ids.of(draft));
            if (saved.filter(DraftView::held).isPresent()) {
                return ApprovalPanel.page(saved.get().id());
            }
            saved.ifPresent(this::take);
        }
        return null;
    }

    /** Saves what is there. */
    public void keep() {
        savedAt = drafts.save(new SaveDraft(
                key,
                null,
                ThreadKind.INCIDENT,
                form.getAudience(),
                form.getTlp(),
                form.conditions(),
                title,
                report.text(Faces.getLocale()),
                urgent));
    }

    /** Publishes and goes to the thread, or to where it waits for approval. */
    public String publish() {
        if (panel.stops(texts())) {
            return null;
        }
        Sent sent = approval.report(new PublishReport(
                key.toString(),
                form.getAudience(),
                form.getTlp(),
                form.conditions(),
                title,
                report.sections(),
                report.getDamageTlp(),
                urgent,
                panel.getReason()));
        return approval.after(sent, "board_incident.published");
    }

    /** Throws the draft away. */
    public String discard() {
        drafts.discard(key);
        Messages.addFlashGlobalInfo("board_write.discarded");
        return "/board?faces-redirect=true";
    }

    @Override
    protected String[] texts() {
        List<String> all = new ArrayList<>(List.of(title == null ? "" : title));
        all.addAll(Arrays.asList(report.texts()));
        return all.toArray(String[]::new);
    }

    @Override
    protected void put(List<String> texts) {
        title = texts.get(0);
        report.replace(texts.subList(1, texts.size()));
    }

    private void take(DraftView saved) {
        key = saved.id();
        form.take(saved.tlp(), saved.audience(), saved.conditions());
        title = saved.title();
        report.read(saved.text());
        urgent = saved.urgent();
        savedAt = saved.savedAt();
    }

    public ApprovalPanel getApproval() {
        return approval;
    }

    public MarkingForm getForm() {
        return form;
    }

    public ReportForm getReport() {
        return report;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
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
