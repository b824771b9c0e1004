package org.noroshi.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.terms.ComingTerms;

/**
 * How a hospital stands with the terms, for its liaison; nothing of any other hospital.
 *
 * @param number of the version in force
 * @param coming the version that is announced, if any
 * @param objectedAt when the hospital said that it can't agree with the announced one
 * @param endsAt when the contract ends, if that is settled
 * @param people the hospital's own users
 */
public record HospitalTermsCard(
        UUID contract,
        String contractNumber,
        int number,
        Instant effectiveAt,
        Optional<ComingTerms> coming,
        Optional<Instant> objectedAt,
        Optional<Instant> endsAt,
        List<Person> people) {

    public HospitalTermsCard {
        people = List.copyOf(people);
    }

    /** One user: when the version in force and the announced one were acknowledged, if they were. */
    public record Person(String name, boolean liaison, Optional<Instant> current, Optional<Instant> coming) {}

    /** How many have acknowledged the version in force. */
    public long acknowledged() {
        return people.stream().filter(person -> person.current().isPresent()).count();
    }

    /** How many have acknowledged the announced one. */
    public long acknowledgedComing() {
        return people.stream().filter(person -> person.coming().isPresent()).count();
    }

    /** Whether the liaison can still say that the hospital does not agree. */
    public boolean mayObject() {
        return coming.filter(terms -> endsAt.isEmpty()).isPresent();
    }
}
