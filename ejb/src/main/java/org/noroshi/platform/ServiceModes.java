package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Answers at every request how far the service runs (articles 10 and 11), without asking the database: what officers
 * have ordered is looked up once a second and reckoned by the clock, what an administrator has set on the server is a
 * system property and read each time. The stricter wins. While the database does not answer, nothing runs.
 */
@ApplicationScoped
public class ServiceModes implements StartCheck {

    private static final String MODE = "noroshi.mode";
    private static final String MESSAGE = "noroshi.mode-message";
    private static final Logger LOG = Logger.getLogger(ServiceModes.class);

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<ModeSpans> sources;

    @Inject
    Clock clock;

    private volatile List<ModeSpan> spans = List.of();
    private volatile boolean storeAnswers = true;
    private volatile String misspelt = "";

    protected ServiceModes() {}

    /** How far it runs at this moment. */
    public RunningMode now() {
        Instant now = clock.instant();
        RunningMode running = asOrdered(spans, now).or(byAdministrator(now));
        return storeAnswers
                ? running
                : new RunningMode(
                                Mode.MAINTENANCE,
                                RunningMode.Source.STORE,
                                now,
                                Optional.of(now),
                                running.ground(),
                                running.ja(),
                                running.en())
                        .or(running);
    }

    /**
     * Lets nothing in while the service can only be read.
     *
     * @throws UnavailableException when nothing is taken in at this moment
     */
    public void requireTakesIn() {
        RunningMode running = now();
        if (!running.mode().takesIn()) {
            throw new UnavailableException(running.retryAfter(), CommonError.SERVICE_READ_ONLY);
        }
    }

    /** Whether the database answers; while it does not, nobody can be recognised. */
    public boolean storeAnswers() {
        return storeAnswers;
    }

    /** What lies ahead, the next first: stops that were announced. */
    public List<ModeSpan> ahead() {
        Instant now = clock.instant();
        return spans.stream()
                .filter(span -> span.from().isAfter(now))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    /** Looks up what has been ordered; called once a second, and at once by who orders. */
    public void look() {
        try {
            Instant now = clock.instant();
            List<ModeSpan> found = new ArrayList<>();
            for (ModeSpans source : sources) {
                found.addAll(source.from(now));
            }
            spans = List.copyOf(found);
            if (!storeAnswers) {
                LOG.info("The database answers again");
            }
            storeAnswers = true;
        } catch (RuntimeException silent) {
            // what was known stays in force: an emergency stop does not end because the database is gone
            if (storeAnswers) {
                LOG.error("The database does not answer; the stop page is shown until it does", silent);
            }
            storeAnswers = false;
        }
    }

    /** The strictest of what is on at the time. */
    static RunningMode asOrdered(List<ModeSpan> spans, Instant now) {
        return spans.stream()
                .filter(span -> span.isOnAt(now))
                .map(span -> RunningMode.of(span, now))
                .reduce(RunningMode.normal(now), (one, other) -> other.or(one));
    }

    private RunningMode byAdministrator(Instant now) {
        Optional<String> word = settings.text(MODE);
        if (word.isEmpty()) {
            return RunningMode.normal(now);
        }
        Mode mode = Mode.ofWord(word.get()).orElse(Mode.MAINTENANCE);
        report(word.get());
        if (mode == Mode.NORMAL) {
            return RunningMode.normal(now);
        }
        String message = settings.text(MESSAGE).orElse("");
        String ground = mode == Mode.EMERGENCY_STOP ? "A11-3" : "A11-1";
        return new RunningMode(mode, RunningMode.Source.ADMINISTRATOR, now, Optional.empty(), ground, message, message);
    }

    /** Who writes something that is no mode wants the service not to run as usual. */
    private void report(String word) {
        if (Mode.ofWord(word).isEmpty() && !word.equals(misspelt)) {
            misspelt = word;
            LOG.errorf("%s=%s is none of %s; taken for maintenance", MODE, word, words());
        }
    }

    private static List<String> words() {
        return List.of(Mode.values()).stream().map(Mode::word).toList();
    }

    @Override
    public List<String> problems() {
        return settings
                .text(MODE)
                .filter(word -> Mode.ofWord(word).isEmpty())
                .map(word -> Settings.variable(MODE) + "=" + word + " must be one of " + words())
                .stream()
                .toList();
    }
}
