package org.noroshi.ui.membership;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.noroshi.membership.ApplicationDraft;
import org.noroshi.membership.ApplicationForm;
import org.noroshi.membership.ConsentEntry;
import org.noroshi.membership.PledgeItem;
import org.noroshi.membership.SafetyItem;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.terms.Ground;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;

/** Fourth step: both pledges of article 28, item by item, and the consent that nobody has to give. */
@Named
@ViewScoped
public class ApplyPledgesPage extends WizardStep {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TermsLibrary library;

    private final ArrayList<Pledge> pledges = new ArrayList<>();
    private boolean nextYear;
    private ArrayList<String> safety = new ArrayList<>();

    @Override
    void show(ApplicationDraft draft) {
        ConsentEntry given = draft.form().orElseGet(ApplicationForm::blank).consent();
        PublishedTerms terms = library.current();
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        pledges.clear();
        Arrays.stream(PledgeItem.values()).forEach(item -> {
            Ground ground = Ground.parse(item.code());
            pledges.add(new Pledge(
                    item.code(),
                    ground.display(locale),
                    terms.wording(ground, locale).orElse(""),
                    given.pledges().contains(item.code())));
        });
        nextYear = given.nextYear();
        safety = new ArrayList<>(given.safety());
    }

    @Override
    ApplicationForm with(ApplicationForm form) {
        ConsentEntry given = form.consent();
        List<String> ticked =
                pledges.stream().filter(Pledge::isTicked).map(Pledge::getCode).toList();
        return form.with(new ConsentEntry(given.terms(), given.hash(), ticked, nextYear, safety));
    }

    @Override
    List<Problem> problems(ApplicationDraft draft) {
        return draft.consentProblems().stream()
                .filter(problem -> problem.field().equals("pledges"))
                .toList();
    }

    public String next() {
        return keepAndGoOn("check");
    }

    public String back() {
        return keepAndGoBack("terms");
    }

    public List<Pledge> getPledges() {
        return pledges;
    }

    public SafetyItem[] getItems() {
        return SafetyItem.values();
    }

    public List<String> getSafety() {
        return safety;
    }

    public void setSafety(List<String> safety) {
        this.safety = new ArrayList<>(safety);
    }

    public boolean isNextYear() {
        return nextYear;
    }

    public void setNextYear(boolean nextYear) {
        this.nextYear = nextYear;
    }

    /** One item with its box. */
    public static class Pledge implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String place;
        private final String wording;
        private boolean ticked;

        Pledge(String code, String place, String wording, boolean ticked) {
            this.code = code;
            this.place = place;
            this.wording = wording;
            this.ticked = ticked;
        }

        public String getCode() {
            return code;
        }

        public String getPlace() {
            return place;
        }

        public String getWording() {
            return wording;
        }

        public boolean isTicked() {
            return ticked;
        }

        public void setTicked(boolean ticked) {
            this.ticked = ticked;
        }
    }
}
