package org.noroshi.ui.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsText;

/** Shows the terms and the privacy policy that are in force. */
@Named
@RequestScoped
public class TermsPage {

    @Inject
    TermsLibrary library;

    private PublishedTerms terms;

    @PostConstruct
    void load() {
        terms = library.current();
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

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
