package org.noroshi.ui.terms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.terms.ComingTerms;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsText;

/** Shows the terms and the privacy policy: those in force, or the version that is asked for. */
@Named
@RequestScoped
public class TermsPage {

    @Inject
    TermsLibrary library;

    private UUID version;
    private PublishedTerms terms;
    private ComingTerms coming;
    private boolean inForce;

    public void load() {
        UUID current = library.currentReference().versionId();
        terms = version == null ? library.current() : library.version(version);
        inForce = terms.versionId().equals(current);
        coming = library.coming().orElse(null);
    }

    public PublishedTerms getTerms() {
        return terms;
    }

    public TermsText getText() {
        return terms.text(locale());
    }

    public TermsText getPrivacy() {
        return terms.privacy(locale());
    }

    /** The version that is announced; null when none is. */
    public ComingTerms getComing() {
        return coming;
    }

    public boolean isInForce() {
        return inForce;
    }

    public UUID getVersion() {
        return version;
    }

    public void setVersion(UUID version) {
        this.version = version;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
