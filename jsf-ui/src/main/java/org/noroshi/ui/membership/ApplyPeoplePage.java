package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.noroshi.membership.ApplicationDraft;
import org.noroshi.membership.ApplicationForm;
import org.noroshi.membership.Employment;
import org.noroshi.membership.PersonEntry;
import org.noroshi.platform.InvalidInputException.Problem;

/** Second step: the liaison and the other users. */
@Named
@ViewScoped
public class ApplyPeoplePage extends WizardStep {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Row> people = new ArrayList<>();

    @Override
    void show(ApplicationDraft draft) {
        people.clear();
        draft.form().orElseGet(ApplicationForm::blank).people().stream()
                .map(Row::new)
                .forEach(people::add);
        while (people.size() < draft.places()) {
            people.add(new Row(PersonEntry.blank()));
        }
    }

    @Override
    ApplicationForm with(ApplicationForm form) {
        return form.with(people.stream().map(Row::entry).toList());
    }

    @Override
    List<Problem> problems(ApplicationDraft draft) {
        return draft.peopleProblems();
    }

    public String next() {
        return keepAndGoOn("terms");
    }

    public String back() {
        return keepAndGoBack("institution");
    }

    public List<Row> getPeople() {
        return people;
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    /** What is typed about one person. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name;
        private String department;
        private String duty;
        private String employment;
        private String mail;

        Row(PersonEntry entry) {
            name = entry.name();
            department = entry.department();
            duty = entry.duty();
            employment = entry.employment();
            mail = entry.mail();
        }

        PersonEntry entry() {
            return new PersonEntry(name, department, duty, employment, mail);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getDepartment() {
            return department;
        }

        public void setDepartment(String department) {
            this.department = department;
        }

        public String getDuty() {
            return duty;
        }

        public void setDuty(String duty) {
            this.duty = duty;
        }

        public String getEmployment() {
            return employment;
        }

        public void setEmployment(String employment) {
            this.employment = employment;
        }

        public String getMail() {
            return mail;
        }

        public void setMail(String mail) {
            this.mail = mail;
        }
    }
}
