package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Enforces;

/** Writes down every address that is allowed outside the domains of its hospital (note 3). */
@ApplicationScoped
class MailExceptions {

    @Inject
    MailExceptionRows rows;

    @Inject
    SeatSettings settings;

    /**
     * When an officer admits a person whose address is in no domain that counts, that is an exception, for the evidence
     * that the officer noted and for a limited time.
     */
    @Enforces("N3b")
    void allowWhereNeeded(Organisation organisation, Person person, String evidence, UUID officer, Instant now) {
        if (!organisation.covers(new EmailAddress(person.mail()))) {
            rows.add(new MailException(
                    organisation.id(), person.mail(), evidence, officer, now, now.plus(settings.mailExceptionTime())));
        }
    }

    /** What was allowed to the users of an institution, the latest first; of each address only the latest may hold. */
    List<MailExceptionCard> of(Organisation organisation, Instant now) {
        Set<String> seen = new HashSet<>();
        return rows.of(organisation.id()).stream()
                .map(one -> one.card(seen.add(one.mail()), now))
                .toList();
    }

    /** Those whose time is over while the address still is in no domain that counts. */
    List<ExpiredException> expired(Organisations organisations, Instant now, int most) {
        return rows.expired(now, most).stream()
                .filter(one -> organisations
                        .find(one.organisation())
                        .filter(organisation -> organisation.covers(new EmailAddress(one.mail())))
                        .isEmpty())
                .toList();
    }
}
