package org.noroshi.ui.membership;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.ApplicationDraft;
import org.noroshi.membership.ApplicationForm;
import org.noroshi.membership.ConsentEntry;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsText;

/** Third step: the terms of today, article by article, and the consent to exactly this text. */
@Named
@ViewScoped
public class ApplyTermsPage extends WizardStep {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TermsLibrary library;

    private UUID terms;
    private int number;
    private String hash;
    private boolean accepted;
    private transient PublishedTerms shown;

    @Override
    void show(ApplicationDraft draft) {
        shown = library.current();
        terms = shown.versionId();
        number = shown.number();
        hash = shown.hash();
        ConsentEntry given = draft.form().orElseGet(ApplicationForm::blank).consent();
        accepted = given.terms().filter(terms::equals).isPresent() && hash.equals(given.hash());
    }

    @Override
    ApplicationForm with(ApplicationForm form) {
        ConsentEntry given = form.consent();
        return form.with(
                accepted
                        ? new ConsentEntry(Optional.of(terms), hash, given.pledges(), given.nextYear(), given.safety())
                        : new ConsentEntry(Optional.empty(), "", given.pledges(), given.nextYear(), given.safety()));
    }

    @Override
    List<Problem> problems(ApplicationDraft draft) {
        return draft.consentProblems().stream()
                .filter(problem -> problem.field().equals("terms"))
                .toList();
    }

    public String next() {
        return keepAndGoOn("pledges");
    }

    public String back() {
        return keepAndGoBack("people");
    }

    /** The text that was on the screen first, also after a postback: consent is to this one. */
    public TermsText getText() {
        return text(version -> version.text(locale()));
    }

    public TermsText getPrivacy() {
        return text(version -> version.privacy(locale()));
    }

    private TermsText text(java.util.function.Function<PublishedTerms, TermsText> part) {
        if (shown == null) {
            shown = library.version(terms);
        }
        return part.apply(shown);
    }

    private static java.util.Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public int getNumber() {
        return number;
    }

    public String getHash() {
        return hash;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
