package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.noroshi.terms.CitedGrounds;

/** What decisions about hospitals and their users rest on. */
@ApplicationScoped
class MembershipGrounds implements CitedGrounds {

    @Override
    public Collection<String> grounds() {
        return Stream.of(
                        Arrays.stream(ContractGround.values()).map(ContractGround::code),
                        Arrays.stream(DecisionGround.values()).map(DecisionGround::code),
                        Arrays.stream(RestrictionGround.values()).map(RestrictionGround::code),
                        Arrays.stream(RemovalGround.values()).map(RemovalGround::code),
                        Arrays.stream(CheckItem.values()).map(CheckItem::code),
                        Arrays.stream(PledgeItem.values()).map(PledgeItem::code))
                .flatMap(codes -> codes)
                .toList();
    }
}
