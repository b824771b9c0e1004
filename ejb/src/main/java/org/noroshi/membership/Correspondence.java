package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * To whom a notice of article 21 goes. Every hospital whose contract is in force at this moment, restricted or not: a
 * restriction takes the service away, not what the member has to be told.
 */
@ApplicationScoped
public class Correspondence {

    @Inject
    Correspondents correspondents;

    @Inject
    Clock clock;

    protected Correspondence() {}

    /** All hospitals, by the reading of their names. */
    public List<Correspondent> all() {
        return correspondents.inForce(clock.instant());
    }

    /** This hospital; empty when it has no contract in force. */
    public Optional<Correspondent> of(UUID organisation) {
        return all().stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    /** What a hospital is called, whether or not it is still a member; empty when there never was one. */
    public Optional<String> name(UUID organisation) {
        return correspondents.name(organisation);
    }
}
