package org.noroshi.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.ContractRecords;
import org.noroshi.platform.ContractPaper;
import org.noroshi.platform.ContractPapers;
import org.noroshi.platform.Messages;

/**
 * What a member has in evidence of its contracts, for its copy to take along: which terms bound it and why, and the
 * certificates of its notices of leaving (articles 4, 5-1, 16-4 and 17-2).
 */
@ApplicationScoped
class EvidenceToTakeAlong implements ContractPapers {

    @Inject
    ContractRecords contracts;

    @Inject
    EvidenceSearch search;

    @Inject
    EvidencePaper paper;

    protected EvidenceToTakeAlong() {}

    @Override
    public List<ContractPaper> of(UUID organisation) {
        List<ContractPaper> papers = new ArrayList<>();
        for (UUID contract : contracts.ofOrganisation(organisation)) {
            EvidencePack pack = search.of(contract);
            papers.add(paper(
                    pack.fileName() + EvidenceForm.JSON.ending(),
                    "taken.evidence_json",
                    pack.contract().number(),
                    () -> EvidenceJson.write(pack)));
            for (Locale language : Messages.LANGUAGES) {
                papers.add(paper(
                        pdf(pack.fileName(), language),
                        "taken.evidence_" + language.getLanguage(),
                        pack.contract().number(),
                        () -> paper.print(pack, language)));
            }
            for (CertificateView certificate : contracts.certificates(contract)) {
                for (Locale language : Messages.LANGUAGES) {
                    papers.add(paper(
                            pdf(LeavingCertificates.fileName(certificate), language),
                            "taken.certificate_" + language.getLanguage(),
                            certificate.number(),
                            () -> paper.print(certificate, language)));
                }
            }
        }
        return papers;
    }

    private static String pdf(String name, Locale language) {
        return name + "-" + language.getLanguage() + EvidenceForm.PDF.ending();
    }

    private static ContractPaper paper(String file, String title, String about, Supplier<byte[]> writing) {
        Messages words = Messages.of(EvidenceToTakeAlong.class);
        Map<Locale, String> titles = new HashMap<>();
        Messages.LANGUAGES.forEach(language -> titles.put(language, words.text(language, title, about)));
        return new ContractPaper(file, titles, writing);
    }
}
