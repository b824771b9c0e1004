package org.noroshi.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.FigureSettings;
import org.noroshi.platform.Seal;
import org.noroshi.platform.SmallCounts;

/** What may be seen of a poll: until the end no number, then none that is small (article 25-2). */
@ApplicationScoped
class PollCount {

    @Inject
    PollRows rows;

    @Inject
    FigureSettings settings;

    @Inject
    Seal seal;

    protected PollCount() {}

    @Enforces("A25-2")
    PollView view(Poll poll, Optional<PollVote> mine, boolean mayVote, Instant now) {
        int least = settings.leastCount();
        Map<Choice, Long> votes = poll.isOverAt(now) ? votes(poll) : Map.of();
        Map<Choice, Optional<Long>> shown = votes.isEmpty() ? Map.of() : SmallCounts.shown(votes, least);
        long sum = votes.values().stream().mapToLong(Long::longValue).sum();
        List<PollView.Option> options = IntStream.range(0, poll.options().size())
                .mapToObj(place -> new PollView.Option(
                        Choice.values()[place],
                        poll.options().get(place),
                        shown.getOrDefault(Choice.values()[place], Optional.empty())))
                .toList();
        return new PollView(
                poll.id(),
                poll.question(),
                options,
                poll.publicAt(),
                poll.closesAt(),
                !poll.isPublicAt(now),
                poll.isOverAt(now),
                mine.map(vote -> vote.choice(seal)),
                mayVote,
                Optional.of(sum).filter(number -> number >= 2L * least),
                least);
    }

    private Map<Choice, Long> votes(Poll poll) {
        Map<Choice, Long> votes = new EnumMap<>(Choice.class);
        for (int place = 0; place < poll.options().size(); place++) {
            votes.put(Choice.values()[place], 0L);
        }
        rows.votes(poll.id()).forEach(vote -> votes.merge(vote.choice(seal), 1L, Long::sum));
        return votes;
    }
}
