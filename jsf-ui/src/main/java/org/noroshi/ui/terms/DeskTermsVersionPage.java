package org.noroshi.ui.terms;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.terms.Ground;
import org.noroshi.terms.TermsChanges;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsPublishing;
import org.noroshi.terms.VersionCard;
import org.omnifaces.util.Messages;

/** One version: how it came about, what it changes, and whether it can still be taken back. */
@Named
@ViewScoped
public class DeskTermsVersionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TermsPublishing publishing;

    @Inject
    transient TermsLibrary library;

    private UUID id;
    private String reason;
    private transient VersionCard version;
    private transient TermsChanges changes;

    public void load() {
        getVersion();
    }

    public String cancel() {
        publishing.cancel(id, reason);
        Messages.addFlashGlobalInfo("desk_terms_version.taken_back");
        return "/desk/terms/version?faces-redirect=true&id=" + id;
    }

    public VersionCard getVersion() {
        if (version == null) {
            version = publishing.version(id);
            changes = library.changes(id, locale()).orElse(null);
        }
        return version;
    }

    /** Null for the first version. */
    public TermsChanges getChanges() {
        return changes;
    }

    public String cited(String code) {
        return Ground.parse(code).display(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
