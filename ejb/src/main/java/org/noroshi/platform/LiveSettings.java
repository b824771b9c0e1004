package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Values that the secretariat changes while the service runs: places of a hospital, hours of the desk, periods, names,
 * wordings. Each has a history; none is a constant.
 *
 * <p>Read from memory. A change made here counts from its commit, one made on another node within five seconds.
 */
@ApplicationScoped
public class LiveSettings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    SettingChanges changes;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<LiveSettingSource> sources;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SettingChanged> changed;

    private volatile Known known = new Known(Map.of(), Instant.MIN);

    private record Known(Map<String, String> values, Instant at) {}

    protected LiveSettings() {}

    /** The value in force. */
    public int number(LiveSetting setting) {
        return Integer.parseInt(text(setting));
    }

    /** The value in force. */
    public String text(LiveSetting setting) {
        return Optional.ofNullable(values().get(setting.name()))
                .filter(value -> setting.problem(value).isEmpty())
                .orElseGet(() -> configured(setting));
    }

    /** The day in force; empty when none is set. */
    public Optional<LocalDate> day(LiveSetting setting) {
        return LiveSetting.dayOf(text(setting));
    }

    /** What counts until somebody changes it: the server's setting, else the default. */
    public String configured(LiveSetting setting) {
        return settings.text(setting.name())
                .filter(value -> setting.problem(value).isEmpty())
                .orElse(setting.byDefault());
    }

    /** All of them, as declared. */
    public List<LiveSetting> all() {
        return sources.stream()
                .flatMap(source -> source.liveSettings().stream())
                .sorted(java.util.Comparator.comparing(LiveSetting::name))
                .toList();
    }

    /** The setting of that name, if it is one. */
    public Optional<LiveSetting> find(String name) {
        return all().stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    /** Who declares the setting, and so knows what it is called and which values it takes. */
    public LiveSettingSource source(LiveSetting setting) {
        return sources.stream()
                .filter(source -> source.liveSettings().contains(setting))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Every value it was given, the newest first. */
    public List<SettingStep> history(LiveSetting setting) {
        return changes.history(setting.name());
    }

    /**
     * Gives it another value, by one officer or, where its rule asks for it, by two.
     *
     * @param step the newest one that the officer saw, 0 when there was none
     * @param first the officer who proposed it, when the caller is the second one
     * @throws InvalidInputException when the value can't be taken, or without a reason
     * @throws RefusedException when it was changed meanwhile
     */
    public void change(LiveSetting setting, int step, String value, String reason, Optional<UUID> first) {
        source(setting).problem(setting, value).ifPresent(problem -> {
            throw new InvalidInputException(List.of(problem));
        });
        if (reason == null || reason.isBlank()) {
            throw new InvalidInputException("reason", CommonError.REQUIRED);
        }
        if (step != history(setting).stream().findFirst().map(SettingStep::step).orElse(0)) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        UUID here = caller.requireAccount();
        changes.add(new SettingChange(
                setting.name(),
                step + 1,
                value,
                reason.strip(),
                first.orElse(here),
                first.map(one -> here),
                clock.instant()));
        changed.fire(new SettingChanged(
                UUID.nameUUIDFromBytes(setting.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                setting.name()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
        known = new Known(Map.of(), Instant.MIN);
    }

    private Map<String, String> values() {
        Known now = known;
        Instant time = clock.instant();
        if (now.at().equals(Instant.MIN)
                || Duration.between(now.at(), time).abs().compareTo(FRESH) > 0) {
            now = new Known(changes.values(), time);
            known = now;
        }
        return now.values();
    }
}
