package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A domain of an institution, with what has to be done to prove it.
 *
 * @param display as people read it
 * @param proof empty while it is only claimed
 * @param mailedTo where a mail with a link went that can still be used
 * @param recordName where the TXT record is looked for
 * @param recordText what has to stand there
 * @param users how many users have an address in it
 */
public record DomainCard(
        String name,
        String display,
        boolean subdomains,
        Optional<DomainProof> proof,
        Optional<Instant> provedAt,
        Optional<String> mailedTo,
        String recordName,
        String recordText,
        long users) {

    public boolean proved() {
        return proof.filter(how -> how != DomainProof.DESK).isPresent();
    }

    public boolean counts() {
        return proof.isPresent();
    }
}
