package org.noroshi.polls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A poll of one thread: open from its release on for some days, then only to be read. */
@Entity
@Table(name = "poll")
class Poll {

    private static final String LINE = "\n";

    @Id
    private UUID id;

    @Column(name = "thread_id", nullable = false)
    private UUID thread;

    @Column(nullable = false)
    private String question;

    /** One in each line. */
    @Column(nullable = false, columnDefinition = "text")
    private String options;

    @Column(name = "public_at", nullable = false)
    private Instant publicAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Version
    private int version;

    protected Poll() {}

    Poll(UUID thread, String question, List<String> options, Instant publicAt, Duration open) {
        this.id = UUID.randomUUID();
        this.thread = thread;
        this.question = question;
        this.options = String.join(LINE, options);
        this.publicAt = publicAt;
        this.closesAt = publicAt.plus(open);
    }

    UUID id() {
        return id;
    }

    UUID thread() {
        return thread;
    }

    String question() {
        return question;
    }

    List<String> options() {
        return options.isEmpty() ? List.of() : List.of(options.split(LINE));
    }

    Instant publicAt() {
        return publicAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    boolean isPublicAt(Instant now) {
        return !now.isBefore(publicAt);
    }

    boolean isOpenAt(Instant now) {
        return isPublicAt(now) && now.isBefore(closesAt);
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(closesAt);
    }

    /** Its words were taken away with the thread. */
    void empty() {
        question = "";
        options = "";
    }

    boolean isEmpty() {
        return question.isEmpty();
    }
}
