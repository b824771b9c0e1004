package org.noroshi.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.Leaving;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Roles;

/** The certificates that a hospital has of its notices of leaving, as files (article 17-2). */
@Stateless
public class LeavingCertificates {

    @Inject
    Leaving leaving;

    @Inject
    EvidencePaper paper;

    /**
     * One of the own hospital.
     *
     * @throws org.noroshi.platform.NotFoundException when the own hospital has no such certificate
     */
    @Enforces("A17-2")
    @RolesAllowed(Roles.STANDING)
    public EvidenceFile file(@NotNull UUID id, Locale locale) {
        CertificateView certificate = leaving.paper(id);
        return new EvidenceFile(
                fileName(certificate) + EvidenceForm.PDF.ending(),
                EvidenceForm.PDF.type(),
                paper.print(certificate, Messages.language(locale)));
    }

    /** Name of a file that holds it, without ending. */
    static String fileName(CertificateView certificate) {
        return "notice-of-leaving-" + certificate.number();
    }
}
