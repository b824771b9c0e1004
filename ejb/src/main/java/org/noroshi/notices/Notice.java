package org.noroshi.notices;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Messages;
import org.noroshi.platform.RefusedException;

/**
 * What the secretariat tells members (通知, article 21). An officer writes it, looks at it, and issues it for a time; from
 * that time on it is posted and mailed, and nothing changes it any more: what was wrong a later notice says.
 */
@Entity
@Table(name = "notice")
class Notice {

    /** All ways; what is not here is refused. */
    static final Map<NoticeState, EnumSet<NoticeState>> WAYS = new EnumMap<>(Map.of(
            NoticeState.DRAFT, EnumSet.of(NoticeState.ISSUED, NoticeState.CANCELLED),
            NoticeState.ISSUED, EnumSet.of(NoticeState.CANCELLED),
            NoticeState.CANCELLED, EnumSet.noneOf(NoticeState.class)));

    private static final Duration FARTHEST = Duration.ofDays(366);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeAudience audience;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "by_mail", nullable = false)
    private boolean byMail;

    /** What a notice of the service itself is about, such as a version of the terms; told once. */
    @Column
    private String subject;

    @Column(name = "title_ja", nullable = false)
    private String titleJa;

    @Column(name = "title_en", nullable = false)
    private String titleEn;

    @Column(name = "text_ja", nullable = false, columnDefinition = "text")
    private String textJa;

    @Column(name = "text_en", nullable = false, columnDefinition = "text")
    private String textEn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeState state;

    @Column(name = "follows_id")
    private UUID follows;

    @Enumerated(EnumType.STRING)
    @Column(name = "follow_up")
    private FollowUp followUp;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Version
    private int version;

    protected Notice() {}

    /** A draft; {@code by} is null when the service itself writes. */
    Notice(WriteNotice written, WriteNotice.NoticeWords words, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.madeBy = by;
        this.madeAt = at;
        this.state = NoticeState.DRAFT;
        take(written, words);
    }

    /**
     * For whoever decides about the words on the screen.
     *
     * @throws RefusedException when the draft has been written anew since
     */
    void requireSeen(int seen) {
        if (state == NoticeState.DRAFT && version != seen) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
    }

    /** Writes the draft anew. */
    void rewrite(WriteNotice written, WriteNotice.NoticeWords words) {
        if (state != NoticeState.DRAFT) {
            throw new RefusedException(NoticesError.NOT_A_DRAFT);
        }
        take(written, words);
    }

    private void take(WriteNotice written, WriteNotice.NoticeWords words) {
        this.kind = written.kind();
        this.audience = written.audience();
        this.organisation = written.organisation().orElse(null);
        // what the terms make the provider tell goes by mail as well, whoever forgot to say so
        this.byMail = written.byMail() || written.kind() == NoticeKind.LEGAL;
        this.titleJa = words.titleJa();
        this.textJa = words.textJa();
        this.titleEn = words.titleEn();
        this.textEn = words.textEn();
        this.follows = written.follows().orElse(null);
        this.followUp = written.followUp().orElse(null);
    }

    /** A notice of the service itself: told once for the subject. */
    void about(String what) {
        this.subject = what;
    }

    /**
     * Lets it out at that time.
     *
     * @throws RefusedException when it is none to let out, or the time is past or too far ahead
     */
    NoticeIssued issue(Instant publish, UUID by, Instant at) {
        if (publish.isBefore(at)) {
            throw new RefusedException(NoticesError.TIME_IS_PAST);
        }
        if (publish.isAfter(at.plus(FARTHEST))) {
            throw new RefusedException(NoticesError.TIME_TOO_FAR);
        }
        moveTo(NoticeState.ISSUED, NoticesError.NOT_A_DRAFT);
        publishAt = publish;
        issuedBy = by;
        issuedAt = at;
        return new NoticeIssued(id, publish);
    }

    /**
     * Throws a draft away, or stops what is not out yet.
     *
     * @throws RefusedException when it is out: that can only be followed up
     */
    NoticeCancelled cancel(Instant at) {
        if (isOutAt(at)) {
            throw new RefusedException(NoticesError.NOT_SCHEDULED);
        }
        moveTo(NoticeState.CANCELLED, NoticesError.NOT_SCHEDULED);
        return new NoticeCancelled(id);
    }

    private void moveTo(NoticeState target, NoticesError otherwise) {
        if (!WAYS.get(state).contains(target)) {
            throw new RefusedException(otherwise);
        }
        state = target;
    }

    /** Whether it is posted at that time. */
    boolean isOutAt(Instant time) {
        return state == NoticeState.ISSUED && !time.isBefore(publishAt);
    }

    String title(Locale language) {
        return Locale.ENGLISH.equals(Messages.language(language)) && !titleEn.isEmpty() ? titleEn : titleJa;
    }

    String text(Locale language) {
        return Locale.ENGLISH.equals(Messages.language(language)) && !textEn.isEmpty() ? textEn : textJa;
    }

    WriteNotice.NoticeWords words() {
        return new WriteNotice.NoticeWords(titleJa, textJa, titleEn, textEn);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    NoticeKind kind() {
        return kind;
    }

    NoticeAudience audience() {
        return audience;
    }

    Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    boolean byMail() {
        return byMail;
    }

    Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    NoticeState state() {
        return state;
    }

    Optional<UUID> follows() {
        return Optional.ofNullable(follows);
    }

    Optional<FollowUp> followUp() {
        return Optional.ofNullable(followUp);
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }
}
