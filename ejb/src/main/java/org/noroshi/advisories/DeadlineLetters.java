package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.MemberRecipient;
import org.noroshi.platform.Letter;

/** Letters about a deadline, to those people whose hospital has not answered at the moment of sending. */
@ApplicationScoped
class DeadlineLetters {

    @Inject
    Answers answers;

    @Inject
    AlertLetters letters;

    protected DeadlineLetters() {}

    List<Letter> to(List<MemberRecipient> people, Alert alert) {
        Set<UUID> without = answers.withoutAnswer(
                alert.id(), people.stream().map(MemberRecipient::organisation).toList());
        return people.stream()
                .filter(person -> without.contains(person.organisation()))
                .map(MemberRecipient::recipient)
                .map(to -> letters.to(to, alert, Map.of("deadline", AlertLetters.deadline(alert, to.language()))))
                .toList();
    }
}
