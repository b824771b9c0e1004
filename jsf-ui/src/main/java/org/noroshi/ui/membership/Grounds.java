package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import org.noroshi.terms.Ground;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;

/** Puts articles into words for whoever has to choose or read one. */
@RequestScoped
public class Grounds {

    @Inject
    TermsLibrary library;

    private PublishedTerms terms;

    /** As people cite it. */
    public String cited(String code) {
        return Ground.parse(code).display(locale());
    }

    /** As people cite it, and what it says. */
    public String worded(String code) {
        if (terms == null) {
            terms = library.current();
        }
        Ground ground = Ground.parse(code);
        String wording = terms.wording(ground, locale()).orElse("");
        return ground.display(locale()) + "  " + wording;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
