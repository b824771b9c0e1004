package org.noroshi.ui.terms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.terms.ComingTerms;
import org.noroshi.terms.TermsChanges;
import org.noroshi.terms.TermsLibrary;

/** What the announced version changes, or the one that is asked for, article by article. */
@Named
@RequestScoped
public class TermsChangesPage {

    @Inject
    TermsLibrary library;

    private UUID version;
    private TermsChanges changes;
    private boolean cancelled;

    public void load() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Optional<ComingTerms> coming = library.coming();
        UUID shown = Optional.ofNullable(version)
                .or(() -> coming.map(ComingTerms::versionId))
                .orElseGet(() -> library.currentReference().versionId());
        changes = library.changes(shown, locale).orElse(null);
        cancelled = library.isCancelled(shown);
    }

    /** Null for the first version, which changes nothing. */
    public TermsChanges getChanges() {
        return changes;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public UUID getVersion() {
        return version;
    }

    public void setVersion(UUID version) {
        this.version = version;
    }
}
