package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.noroshi.terms.CitedGrounds;

/** What decisions about hospitals and their users rest on. */
@ApplicationScoped
class MembershipGrounds implements CitedGrounds {

    /** Of the ways of a contract. */
    private static final List<String> OF_CONTRACTS =
            List.of("A04-2", "A04-3", "A05-2", "A06-1", "A12-1", "A17-2", Termination.GROUND);

    @Override
    public Collection<String> grounds() {
        return Stream.of(
                        OF_CONTRACTS.stream(),
                        Arrays.stream(DecisionGround.values()).map(DecisionGround::code),
                        Arrays.stream(RestrictionGround.values()).map(RestrictionGround::code),
                        Arrays.stream(RemovalGround.values()).map(RemovalGround::code))
                .flatMap(codes -> codes)
                .toList();
    }
}
