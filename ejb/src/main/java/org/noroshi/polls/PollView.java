package org.noroshi.polls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A poll as its readers see it.
 *
 * @param waiting it becomes public with the next release, and only its author sees it
 * @param over nobody can vote any more, and what may be shown is
 * @param chosen the vote of the viewer's hospital
 * @param voters how many hospitals have voted; empty until the end, and where they are few
 * @param least smaller numbers than this are hidden
 */
public record PollView(
        UUID id,
        String question,
        List<Option> options,
        Instant publicAt,
        Instant closesAt,
        boolean waiting,
        boolean over,
        Optional<Choice> chosen,
        boolean mayVote,
        Optional<Long> voters,
        int least) {

    /**
     * One answer.
     *
     * @param votes empty until the end, and where the number would tell too much
     */
    public record Option(Choice choice, String words, Optional<Long> votes) {}

    /** Whether there is any number to show. */
    public boolean counted() {
        return options.stream().anyMatch(option -> option.votes().isPresent());
    }

    /** The words of what the viewer's hospital has chosen; empty when it has not. */
    public String chosenWords() {
        return options.stream()
                .filter(option -> chosen.filter(option.choice()::equals).isPresent())
                .map(Option::words)
                .findFirst()
                .orElse("");
    }
}
