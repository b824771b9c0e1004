package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;
import org.noroshi.terms.Ground;

/**
 * Puts openings on the list of those who have something to do about them: to decide, to look before the approval lapses,
 * to look again at an order that forbids telling.
 */
@ApplicationScoped
class OpeningsWaiting implements WorkSource {

    @Inject
    Viewers viewers;

    @Inject
    OpeningRows rows;

    @Inject
    OpeningCards cards;

    @Inject
    Clock clock;

    protected OpeningsWaiting() {}

    @Override
    public String role() {
        return Roles.UNSEAL;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale locale) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        Stream<WorkItem> underWay = rows.underWay(most).stream()
                .filter(opening -> cards.lapses(opening).filter(now::isBefore).isPresent())
                .flatMap(opening -> item(opening, viewer, locale).stream());
        Stream<WorkItem> held = rows.toReview(now, most).stream()
                .map(opening ->
                        item("identity/hold", opening, opening.reviewAt().orElseThrow(), opening.reviewAt(), locale));
        return Stream.concat(underWay, held).limit(most).toList();
    }

    private Optional<WorkItem> item(Opening opening, Viewer viewer, Locale locale) {
        if (opening.state() == OpeningState.REQUESTED) {
            return cards.obstacle(opening, viewer).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            item("identity/opening", opening, opening.requestedAt(), cards.lapses(opening), locale));
        }
        return opening.requestedBy().equals(viewer.account())
                ? Optional.of(item(
                        "identity/approved", opening, opening.decidedAt().orElseThrow(), cards.lapses(opening), locale))
                : Optional.empty();
    }

    private static WorkItem item(String kind, Opening opening, Instant since, Optional<Instant> due, Locale locale) {
        return new WorkItem(
                kind,
                opening.id(),
                opening.scope().text(locale) + "  "
                        + Ground.parse(opening.ground().code()).display(locale),
                since,
                due,
                "/desk/opening?id=" + opening.id());
    }
}
