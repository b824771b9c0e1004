package org.noroshi.ui.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.noroshi.reporting.EvidenceFile;
import org.noroshi.reporting.LeavingCertificates;
import org.omnifaces.util.Faces;

/** Hands out the paper of a notice of leaving as PDF; there is nothing to look at but the file. */
@Named
@RequestScoped
public class HospitalPaperFilePage {

    @Inject
    LeavingCertificates certificates;

    private UUID id;

    public void send() {
        EvidenceFile file = certificates.file(
                id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        Faces.sendFile(file.content(), file.name(), true);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
