package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettingSource;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.Mode;
import org.noroshi.platform.ModeSpan;
import org.noroshi.platform.ModeSpans;
import org.noroshi.platform.TimeSource;

/**
 * For how long the service is offered (article 10-1): before it begins and after it ends it can be read and nothing
 * more, and when the time to take things along is over it is closed. Reckoned by the clock at each request.
 */
@ApplicationScoped
@Enforces("A10-1")
public class ServicePeriod implements LiveSettingSource, ModeSpans {

    /** Article that the spans rest on. */
    public static final String GROUND = "A10-1";

    static final LiveSetting START = LiveSetting.day("noroshi.period-start").byTwoOfficers(GROUND);
    static final LiveSetting END = LiveSetting.day("noroshi.period-end").byTwoOfficers(GROUND);
    static final LiveSetting READING =
            LiveSetting.number("noroshi.reading-after-end-days", 30, 0, 3_650).byTwoOfficers(GROUND);

    @Inject
    LiveSettings settings;

    @Override
    public List<LiveSetting> liveSettings() {
        return List.of(START, END, READING);
    }

    @Override
    public List<ModeSpan> from(Instant now) {
        return spans(settings.day(START), settings.day(END), settings.number(READING));
    }

    /**
     * What the period makes of the modes.
     *
     * @param first first day, in Japan
     * @param last last day, in Japan, meant whole
     * @param reading for how many days things can be read and taken along after it
     */
    static List<ModeSpan> spans(Optional<LocalDate> first, Optional<LocalDate> last, int reading) {
        List<ModeSpan> spans = new ArrayList<>();
        first.map(ServicePeriod::begin).ifPresent(begin -> spans.add(span(Mode.READ_ONLY, Instant.EPOCH, begin)));
        last.map(day -> begin(day.plusDays(1))).ifPresent(end -> {
            Instant close = end.plus(Duration.ofDays(reading));
            if (reading > 0) {
                spans.add(span(Mode.READ_ONLY, end, close));
            }
            spans.add(span(Mode.CLOSED, close, null));
        });
        return spans;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(TimeSource.JAPAN).toInstant();
    }

    private static ModeSpan span(Mode mode, Instant from, Instant until) {
        return new ModeSpan(mode, from, Optional.ofNullable(until), GROUND, "", "");
    }
}
