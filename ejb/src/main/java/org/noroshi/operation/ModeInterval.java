package org.noroshi.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Mode;
import org.noroshi.platform.RunningMode;

/** How the service really ran for a time (article 10-2). Open as long as it does; alive as long as it is seen. */
@Entity
@Table(name = "mode_interval")
class ModeInterval {

    /** Nothing ran at all. */
    static final String DOWN = "DOWN";

    @Id
    private UUID id;

    @Column(nullable = false)
    private String mode;

    @Column(nullable = false)
    private String source;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected ModeInterval() {}

    private ModeInterval(String mode, String source, Instant from, Instant until) {
        this.id = UUID.randomUUID();
        this.mode = mode;
        this.source = source;
        this.begunAt = from;
        this.seenAt = until == null ? from : until;
        this.endedAt = until;
    }

    static ModeInterval open(Mode mode, RunningMode.Source source, Instant at) {
        return new ModeInterval(mode.name(), source.name(), at, null);
    }

    static ModeInterval outage(Instant from, Instant until) {
        return new ModeInterval(DOWN, RunningMode.Source.STORE.name(), from, until);
    }

    void seen(Instant at) {
        seenAt = at;
    }

    void end(Instant at) {
        seenAt = at;
        endedAt = at;
    }

    boolean isOf(Mode running, RunningMode.Source by) {
        return mode.equals(running.name()) && source.equals(by.name());
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    UptimeLine line() {
        return new UptimeLine(
                DOWN.equals(mode) ? Optional.empty() : Optional.of(Mode.valueOf(mode)),
                RunningMode.Source.valueOf(source),
                begunAt,
                Optional.ofNullable(endedAt),
                seenAt);
    }
}
