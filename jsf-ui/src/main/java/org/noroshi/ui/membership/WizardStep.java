package org.noroshi.ui.membership;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.noroshi.membership.ApplicationDraft;
import org.noroshi.membership.ApplicationForm;
import org.noroshi.membership.Applying;
import org.noroshi.membership.KeepDraft;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;

/** One step of the application form: shows what is kept, keeps what is typed, and goes on when nothing is wrong. */
public abstract class WizardStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Applying applying;

    private String link;
    private int version;
    private boolean sent;

    /** Reads what is kept; an application that is sent already has only its status to show. */
    public String load() {
        ApplicationDraft draft = applying.draft(link);
        version = draft.version();
        sent = draft.form().isEmpty();
        if (sent) {
            return "/status?faces-redirect=true&link=" + link;
        }
        show(draft);
        return null;
    }

    abstract void show(ApplicationDraft draft);

    abstract ApplicationForm with(ApplicationForm form);

    abstract List<Problem> problems(ApplicationDraft draft);

    /** Keeps the step and goes on; stays where it is while something is wrong, which is kept as well. */
    String keepAndGoOn(String next) {
        ApplicationDraft kept = keep();
        if (!problems(kept).isEmpty()) {
            throw new InvalidInputException(problems(kept));
        }
        return to(next);
    }

    /** Keeps the step, right or wrong, and goes to another one. */
    String keepAndGoBack(String previous) {
        keep();
        return to(previous);
    }

    private ApplicationDraft keep() {
        ApplicationForm stored = applying.draft(link).form().orElseGet(ApplicationForm::blank);
        ApplicationDraft kept = applying.keep(new KeepDraft(
                link,
                version,
                with(stored),
                FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        version = kept.version();
        return kept;
    }

    private String to(String step) {
        return "/apply/" + step + "?faces-redirect=true&link=" + link;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    int version() {
        return version;
    }
}
