package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.Ground;

/** Tells the liaison, and the user it is about, of a restriction: what, on which article, until when (article 11-5). */
@ApplicationScoped
class RestrictionNoticeMail implements OutboxHandler {

    static final String KIND = "membership/restriction_notice";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Contracts contracts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        Instant now = clock.instant();
        return contracts.findRestriction(UUID.fromString(payload.getString("restriction"))).stream()
                .filter(restriction -> !restriction.isOverAt(now))
                .flatMap(restriction -> restriction.contract().seats().stream()
                        .filter(seat -> seat.isLive()
                                && (seat.isLiaison()
                                        || restriction
                                                .seat()
                                                .filter(seat::equals)
                                                .isPresent()))
                        .map(seat -> letter(restriction, seat, now)))
                .toList();
    }

    private Letter letter(Restriction restriction, Seat seat, Instant now) {
        SeatHolder holder = seat.holder();
        Locale language = Messages.language(holder.language());
        Messages texts = Messages.of(RestrictionNoticeMail.class);
        StandingView.Line line = restriction.line(now);
        String ground = Ground.parse(line.ground()).display(language)
                + line.cited()
                        .map(cited -> " / " + Ground.parse(cited).display(language))
                        .orElse("");
        return new Letter(
                seat.id().toString(),
                holder.mail(),
                language,
                Map.of(
                        "name", holder.name(),
                        "number", restriction.contract().number(),
                        "concerns",
                                restriction
                                        .seat()
                                        .map(of -> of.person().name())
                                        .orElse(texts.text(language, "restriction.whole")),
                        "grade", texts.text(language, "Grade." + line.grade().name()),
                        "ground", ground,
                        "from", moment(line.from()),
                        "until",
                                line.until()
                                        .map(RestrictionNoticeMail::moment)
                                        .orElse(texts.text(language, "restriction.open_end")),
                        "link", settings.publicUrl() + "/portal/standing"));
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(TimeSource.JAPAN)) + " JST";
    }
}
