package org.noroshi.ui.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.audit.AskTrail;
import org.noroshi.audit.SavedQuestion;
import org.noroshi.audit.TrailInspection;
import org.noroshi.audit.TrailKind;
import org.noroshi.audit.TrailPage;
import org.noroshi.platform.AuditVerb;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Looking through the trail; the question stands in the address. */
@Named
@RequestScoped
public class DeskLogPage {

    private static final String HERE = "/desk/log?faces-redirect=true&includeViewParams=true";

    @Inject
    TrailInspection trail;

    private final TrailForm form = new TrailForm();
    private String after;
    private String name;
    private TrailPage rows;
    private List<SavedQuestion> saved;
    private List<TrailKind> kinds;

    public void load() {
        rows = trail.page(form.question(), after);
    }

    /** Asks anew, from the first page. */
    public String find() {
        trail.check(form.question());
        after = null;
        return HERE;
    }

    public String keep() {
        AskTrail question = form.question();
        trail.save(question, name);
        Messages.addFlashGlobalInfo("desk_log.kept");
        return HERE;
    }

    public String forget(UUID id) {
        trail.forget(id);
        Messages.addFlashGlobalInfo("desk_log.forgotten");
        return HERE;
    }

    public TrailForm getForm() {
        return form;
    }

    /** The rows; none while what was typed can't be read. */
    public TrailPage getRows() {
        // a look that nobody sees, because the answer leads elsewhere, is none
        if (rows == null
                && Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && trail.understands(form.question())) {
            load();
        }
        return rows;
    }

    public List<SavedQuestion> getSaved() {
        if (saved == null) {
            saved = trail.saved();
        }
        return saved;
    }

    /** What events can be about, in the order of the reader's words. */
    public List<TrailKind> getKinds() {
        if (kinds == null) {
            Locale locale = Faces.getLocale();
            Collator order = Collator.getInstance(locale);
            kinds = Stream.of(TrailKind.values())
                    .sorted(Comparator.comparing(kind -> kind.text(locale), order))
                    .toList();
        }
        return kinds;
    }

    public AuditVerb[] getVerbs() {
        return AuditVerb.values();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
