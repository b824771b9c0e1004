package org.noroshi.ui.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.emergency.AskForHelp;
import org.noroshi.emergency.EmergencyConsultation;
import org.noroshi.emergency.HelpNow;
import org.noroshi.emergency.Trouble;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.ui.frame.Ids;
import org.noroshi.ui.sharing.GuardedText;
import org.noroshi.ui.sharing.MarkingForm;
import org.noroshi.ui.sharing.ReportForm;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Whom to call, what to do first, and a few fields to ask for help; what is typed is saved on the way, but for whom to call. */
@Named
@ViewScoped
public class EmergencyPage extends GuardedText {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EmergencyConsultation consultation;

    @Inject
    transient Drafts drafts;

    private final MarkingForm form = new MarkingForm();
    private final ReportForm report = new ReportForm();
    private final CallForm call = new CallForm();
    private String draft;
    private UUID key = UUID.randomUUID();
    private Trouble trouble;
    private Instant savedAt;
    private transient HelpNow help;

    /** Goes on with a draft, as the address says. */
    public void begin() {
        if (draft != null) {
            drafts.find(Ids.of(draft)).filter(saved -> !saved.held()).ifPresent(this::take);
        }
    }

    public void keep() {
        savedAt = drafts.save(new SaveDraft(
                key,
                null,
                ThreadKind.INCIDENT,
                form.getAudience(),
                form.getTlp(),
                form.conditions(),
                trouble == null ? "" : trouble.text(Faces.getLocale()),
                report.text(Faces.getLocale()),
                true));
    }

    /** Asks, and goes to the thread. */
    public String ask() {
        if (panel.stops(texts())) {
            return null;
        }
        UUID thread = consultation.ask(new AskForHelp(
                key.toString(),
                trouble,
                form.getAudience(),
                form.getTlp(),
                form.conditions(),
                report.sections(),
                report.getDamageTlp(),
                panel.getReason(),
                call.wish()));
        Messages.addFlashGlobalInfo("emergency.asked");
        return "/board/thread?faces-redirect=true&id=" + thread;
    }

    @Override
    protected String[] texts() {
        return report.texts();
    }

    @Override
    protected void put(List<String> words) {
        report.replace(words);
    }

    private void take(DraftView saved) {
        key = saved.id();
        form.take(saved.tlp(), saved.audience(), saved.conditions());
        report.read(saved.text());
        trouble = Stream.of(Trouble.values())
                .filter(each -> each.text(Faces.getLocale()).equals(saved.title()))
                .findFirst()
                .orElse(null);
        savedAt = saved.savedAt();
    }

    public HelpNow getHelp() {
        if (help == null) {
            help = consultation.help(Faces.getLocale());
        }
        return help;
    }

    public MarkingForm getForm() {
        return form;
    }

    public ReportForm getReport() {
        return report;
    }

    public CallForm getCall() {
        return call;
    }

    public Trouble[] getTroubles() {
        return Trouble.values();
    }

    public Trouble getTrouble() {
        return trouble;
    }

    public void setTrouble(Trouble trouble) {
        this.trouble = trouble;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
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
