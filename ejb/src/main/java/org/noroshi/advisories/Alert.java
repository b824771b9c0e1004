package org.noroshi.advisories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.ReferenceNumber;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.RefusedException;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.Tlp;

/**
 * A warning to all hospitals (アラート). Analysts share its draft; once it is out, its words stay as they are, and what was
 * wrong in them a correction says.
 */
@Entity
@Table(name = "alert")
class Alert {

    /** All ways; what is not here is refused. */
    static final Map<AlertState, EnumSet<AlertState>> WAYS = new EnumMap<>(Map.of(
            AlertState.DRAFT, EnumSet.of(AlertState.PUBLISHED),
            AlertState.PUBLISHED, EnumSet.of(AlertState.CLOSED, AlertState.WITHDRAWN),
            AlertState.CLOSED, EnumSet.of(AlertState.WITHDRAWN),
            AlertState.WITHDRAWN, EnumSet.noneOf(AlertState.class)));

    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final char KIND = 'W';

    @Id
    private UUID id;

    @Column
    private String number;

    @Column(nullable = false)
    private String headline;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false, columnDefinition = "text")
    private String concern;

    @Column(nullable = false, columnDefinition = "text")
    private String products;

    @Column(nullable = false, columnDefinition = "text")
    private String measures;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tlp tlp;

    @Column(name = "answer_by", nullable = false)
    private Instant answerBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AlertState state;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Version
    private int version;

    protected Alert() {}

    /** A draft. */
    Alert(WriteAlert words, Instant at) {
        this.id = UUID.randomUUID();
        this.state = AlertState.DRAFT;
        this.madeAt = at;
        take(words);
    }

    /**
     * Writes the draft anew.
     *
     * @throws RefusedException when it is none any more, or another analyst has changed it meanwhile
     */
    void rewrite(WriteAlert words) {
        requireDraft(words.version());
        take(words);
    }

    /** @throws RefusedException when it is out already, or another analyst has changed it meanwhile */
    void requireDraft(int seen) {
        if (state != AlertState.DRAFT) {
            throw new RefusedException(AdvisoriesError.NOT_A_DRAFT);
        }
        if (version != seen) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
    }

    private void take(WriteAlert words) {
        this.headline = words.headline();
        this.summary = words.summary();
        this.concern = words.concern();
        this.products = words.products();
        this.measures = words.measures();
        this.tlp = words.tlp();
        this.answerBy = words.answerBy();
    }

    /**
     * Lets it out.
     *
     * @throws RefusedException when it is no draft, was changed meanwhile, or nobody could answer in that time
     */
    AlertPublished publish(int seen, Instant at) {
        requireDraft(seen);
        if (!answerBy.isAfter(at)) {
            throw new RefusedException(AdvisoriesError.ANSWER_TIME_PAST);
        }
        if (answerBy.isAfter(at.plus(FARTHEST))) {
            throw new RefusedException(AdvisoriesError.ANSWER_TIME_TOO_FAR);
        }
        moveTo(AlertState.PUBLISHED, AdvisoriesError.NOT_A_DRAFT);
        number = ReferenceNumber.next(KIND, at);
        publishedAt = at;
        return new AlertPublished(id);
    }

    /** No answers are asked for any more. */
    AlertClosed close(Instant at) {
        moveTo(AlertState.CLOSED, AdvisoriesError.ENDED_ALREADY);
        endedAt = at;
        return new AlertClosed(id);
    }

    /** It was wrong as a whole. */
    AlertWithdrawn withdraw(Instant at) {
        moveTo(AlertState.WITHDRAWN, AdvisoriesError.ENDED_ALREADY);
        endedAt = at;
        return new AlertWithdrawn(id);
    }

    /** Something in it was wrong. */
    AlertCorrected correct() {
        if (state != AlertState.PUBLISHED && state != AlertState.CLOSED) {
            throw new RefusedException(AdvisoriesError.NOT_OUT);
        }
        return new AlertCorrected(id);
    }

    private void moveTo(AlertState target, AdvisoriesError otherwise) {
        if (!WAYS.get(state).contains(target)) {
            throw new RefusedException(state == AlertState.DRAFT ? AdvisoriesError.NOT_OUT : otherwise);
        }
        state = target;
    }

    /** Whether hospitals are asked to answer. */
    boolean isOpen() {
        return state == AlertState.PUBLISHED;
    }

    /** Whether everybody may read it, whatever has become of it. */
    boolean isOut() {
        return state != AlertState.DRAFT;
    }

    /** Whether the time to answer is over at that moment. */
    boolean isOverdueAt(Instant time) {
        return isOpen() && !time.isBefore(answerBy);
    }

    /**
     * Whether hospitals without an answer have to be reminded now, which happens once; then it is noted. Not when the moment
     * was over already as the alert came out.
     */
    boolean remind(Instant from, Instant now) {
        boolean due = isOpen()
                && remindedAt == null
                && from.isAfter(publishedAt)
                && !now.isBefore(from)
                && now.isBefore(answerBy);
        if (due) {
            remindedAt = now;
        }
        return due;
    }

    /** Whether liaisons have to be told now that there is no answer, which happens once; then it is noted. */
    boolean escalate(Instant now) {
        boolean due = escalatedAt == null && isOverdueAt(now);
        if (due) {
            escalatedAt = now;
        }
        return due;
    }

    Marking marking() {
        return new Marking(tlp, Audience.ALL_MEMBERS, Conditions.NONE);
    }

    List<String> lines() {
        return summary.lines().toList();
    }

    WriteAlert words() {
        return new WriteAlert(headline, summary, concern, products, measures, tlp, answerBy, version);
    }

    UUID id() {
        return id;
    }

    /** For people to quote; empty while it is a draft. */
    String number() {
        return number == null ? "" : number;
    }

    String headline() {
        return headline;
    }

    String concern() {
        return concern;
    }

    String products() {
        return products;
    }

    String measures() {
        return measures;
    }

    Tlp tlp() {
        return tlp;
    }

    Instant answerBy() {
        return answerBy;
    }

    AlertState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
