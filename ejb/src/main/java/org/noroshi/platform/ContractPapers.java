package org.noroshi.platform;

import java.util.List;
import java.util.UUID;

/**
 * Papers of its own contract that a member may take along (article 16-4): evidence of what was agreed to, certificates.
 * Implemented by the capability that makes such papers, as an {@code @ApplicationScoped} bean, found by CDI; called
 * inside a transaction, for who represents the member.
 */
public interface ContractPapers {

    /** The papers of the contracts of this organisation as they are now; empty when there are none. */
    List<ContractPaper> of(UUID organisation);
}
