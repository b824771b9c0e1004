package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.Leaving;

/** The paper of a notice of leaving, to be printed. */
@Named
@RequestScoped
public class HospitalPaperPage {

    @Inject
    Leaving leaving;

    private UUID id;
    private CertificateView paper;

    public void load() {
        paper = leaving.paper(id);
    }

    public CertificateView getPaper() {
        return paper;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
