package org.noroshi.ui.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.reporting.EvidenceFile;
import org.noroshi.reporting.EvidenceForm;
import org.noroshi.reporting.EvidencePacks;
import org.omnifaces.util.Faces;

/** Hands out the evidence of a contract, or of the own one, as PDF or JSON; there is nothing to look at but the file. */
@Named
@RequestScoped
public class EvidencePage {

    @Inject
    EvidencePacks packs;

    private UUID contract;
    private String as;

    public void send() {
        EvidenceForm form = "json".equals(as) ? EvidenceForm.JSON : EvidenceForm.PDF;
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        EvidenceFile file = contract == null ? packs.ownFile(form, locale) : packs.file(contract, form, locale);
        Faces.sendFile(file.content(), file.name(), true);
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
