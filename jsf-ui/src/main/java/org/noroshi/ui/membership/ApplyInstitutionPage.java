package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.noroshi.membership.ApplicationDraft;
import org.noroshi.membership.ApplicationForm;
import org.noroshi.membership.BedBand;
import org.noroshi.membership.FounderType;
import org.noroshi.membership.InstitutionEntry;
import org.noroshi.membership.Prefecture;
import org.noroshi.platform.InvalidInputException.Problem;

/** First step: the institution. */
@Named
@ViewScoped
public class ApplyInstitutionPage extends WizardStep {

    private static final long serialVersionUID = 1L;

    private static final int DOMAINS = 3;

    private String name;
    private String kana;
    private String code;
    private boolean withoutCode;
    private String codeEvidence;
    private String founder;
    private String beds;
    private String postalCode;
    private String prefecture;
    private String address;
    private String telephone;
    private ArrayList<Line> domains = new ArrayList<>();
    private String browserCheck;

    @Override
    void show(ApplicationDraft draft) {
        InstitutionEntry entry = draft.form().orElseGet(ApplicationForm::blank).institution();
        name = entry.name();
        kana = entry.kana();
        code = entry.code();
        withoutCode = entry.withoutCode();
        codeEvidence = entry.codeEvidence();
        founder = entry.founder();
        beds = entry.beds();
        postalCode = entry.postalCode();
        prefecture = entry.prefecture();
        address = entry.address();
        telephone = entry.telephone();
        browserCheck = entry.browserCheck();
        domains = new ArrayList<>(entry.domains().stream().map(Line::new).toList());
        while (domains.size() < DOMAINS) {
            domains.add(new Line(""));
        }
    }

    @Override
    ApplicationForm with(ApplicationForm form) {
        return form.with(new InstitutionEntry(
                name,
                kana,
                code,
                withoutCode,
                codeEvidence,
                founder,
                beds,
                postalCode,
                prefecture,
                address,
                telephone,
                domains.stream().map(Line::getText).toList(),
                browserCheck));
    }

    @Override
    List<Problem> problems(ApplicationDraft draft) {
        return draft.institutionProblems();
    }

    public String next() {
        return keepAndGoOn("people");
    }

    public FounderType[] getFounders() {
        return FounderType.values();
    }

    public BedBand[] getBands() {
        return BedBand.values();
    }

    public Prefecture[] getPrefectures() {
        return Prefecture.values();
    }

    /** One line of a list of texts. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private String text;

        Line(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    public List<Line> getDomains() {
        return domains;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isWithoutCode() {
        return withoutCode;
    }

    public void setWithoutCode(boolean withoutCode) {
        this.withoutCode = withoutCode;
    }

    public String getCodeEvidence() {
        return codeEvidence;
    }

    public void setCodeEvidence(String codeEvidence) {
        this.codeEvidence = codeEvidence;
    }

    public String getFounder() {
        return founder;
    }

    public void setFounder(String founder) {
        this.founder = founder;
    }

    public String getBeds() {
        return beds;
    }

    public void setBeds(String beds) {
        this.beds = beds;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = prefecture;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getBrowserCheck() {
        return browserCheck;
    }

    public void setBrowserCheck(String browserCheck) {
        this.browserCheck = browserCheck;
    }
}
