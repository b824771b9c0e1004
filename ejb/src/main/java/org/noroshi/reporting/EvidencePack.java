package org.noroshi.reporting;

import java.time.Instant;
import java.util.List;
import org.noroshi.membership.ContractRecord;

/** All that is on record about one contract and the terms, at the moment it was put together. */
public record EvidencePack(Instant madeAt, ContractRecord contract, List<TermsEvidence> terms) {

    public EvidencePack {
        terms = List.copyOf(terms);
    }

    /** Name of a file that holds it, without ending. */
    public String fileName() {
        return "terms-evidence-" + contract.number();
    }
}
