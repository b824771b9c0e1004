package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.noroshi.notices.WriteNotice.NoticeWords;
import org.noroshi.operation.ServiceEndAnnounced;
import org.noroshi.operation.StopAnnounced;
import org.noroshi.operation.StopCalledOff;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Messages;
import org.noroshi.platform.TimeSource;

/**
 * Tells everybody of stops that lie ahead, of their being called off, and of the end of the service, in the transaction
 * in which it is decided (articles 10-2, 11-5, 12-1 and 21). Posted for everybody, because a stop concerns applicants too.
 */
@ApplicationScoped
class OperationNotices {

    private static final String STOP = "mode-order/";

    @Inject
    SystemNotices notices;

    protected OperationNotices() {}

    @Enforces("A10-2")
    @Enforces("A11-5")
    @Enforces("A21")
    void planned(@Observes StopAnnounced stop) {
        notices.tell(
                STOP + stop.order(),
                NoticeKind.INFORMATIONAL,
                NoticeAudience.EVERYBODY,
                words("stop.planned", language -> new Object[] {
                    stop.mode().text(language),
                    time(language, stop.from()),
                    stop.until().map(until -> time(language, until)).orElseGet(() -> text(language, "stop.open_end")),
                    message(language, stop)
                }));
    }

    @Enforces("A11-5")
    void calledOff(@Observes StopCalledOff stop) {
        notices.withdraw(
                STOP + stop.order(), "mode-order-called-off/" + stop.order(), words("stop.called_off", language ->
                        new Object[] {stop.mode().text(language), time(language, stop.from())}));
    }

    @Enforces("A12-1")
    void ends(@Observes ServiceEndAnnounced end) {
        notices.tell(
                "service-end/" + end.end(),
                NoticeKind.LEGAL,
                NoticeAudience.EVERYBODY,
                words("service_ends", language ->
                        new Object[] {time(language, end.readOnlyFrom()), time(language, end.closesFrom())}));
    }

    private static String message(Locale language, StopAnnounced stop) {
        return Locale.ENGLISH.equals(language) && !stop.messageEn().isBlank() ? stop.messageEn() : stop.messageJa();
    }

    private static NoticeWords words(String key, Function<Locale, Object[]> values) {
        return new NoticeWords(
                text(Locale.JAPANESE, key + ".title", values.apply(Locale.JAPANESE)),
                text(Locale.JAPANESE, key + ".text", values.apply(Locale.JAPANESE)),
                text(Locale.ENGLISH, key + ".title", values.apply(Locale.ENGLISH)),
                text(Locale.ENGLISH, key + ".text", values.apply(Locale.ENGLISH)));
    }

    private static String text(Locale language, String key, Object... values) {
        return Messages.of(OperationNotices.class).text(language, key, values).strip();
    }

    private static String time(Locale language, Instant moment) {
        return DateTimeFormatter.ofPattern(text(language, "terms.time"), language)
                .withZone(TimeSource.JAPAN)
                .format(moment);
    }
}
