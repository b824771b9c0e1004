package org.noroshi.desk;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.ReferenceNumber;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;

/**
 * What somebody asks the desk (お問い合わせ, article 10-3). It opens when it comes in, and waits until an officer answers or
 * asks back; whenever the asker writes again it waits anew. Closed is not the end: the asker may still come back to it.
 */
@Entity
@Table(name = "inquiry")
@Enforces("A10-3")
class Inquiry {

    /** All ways; what is not here is refused. */
    static final Map<InquiryState, EnumSet<InquiryState>> WAYS = new EnumMap<>(Map.of(
            InquiryState.OPEN, EnumSet.of(InquiryState.ANSWERED, InquiryState.WAITING, InquiryState.CLOSED),
            InquiryState.ANSWERED, EnumSet.of(InquiryState.CLOSED, InquiryState.REOPENED),
            InquiryState.WAITING, EnumSet.of(InquiryState.ANSWERED, InquiryState.CLOSED, InquiryState.REOPENED),
            InquiryState.CLOSED, EnumSet.of(InquiryState.REOPENED),
            InquiryState.REOPENED, EnumSet.of(InquiryState.ANSWERED, InquiryState.WAITING, InquiryState.CLOSED)));

    private static final int MOST_MESSAGES = 200;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InquiryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InquiryOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InquiryState state;

    /** Whether it came the agreed way; otherwise an officer says what it is about. */
    @Column(nullable = false)
    private boolean sorted;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column
    private String mail;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String language;

    @Column(name = "sealed_subject", nullable = false)
    private byte[] sealedSubject;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "first_answered_at")
    private Instant firstAnsweredAt;

    @Column(name = "assigned_to")
    private UUID assignedTo;

    @OneToMany(mappedBy = "inquiry", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<InquiryMessage> messages = new ArrayList<>();

    @OneToMany(mappedBy = "inquiry", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<InquiryTransition> transitions = new ArrayList<>();

    @Version
    private int version;

    protected Inquiry() {}

    /**
     * What has come in.
     *
     * @param due when a first answer should have been given
     */
    Inquiry(InquiryKind kind, Asker asker, boolean sorted, byte[] sealedSubject, Instant at, Instant due) {
        this.id = UUID.randomUUID();
        this.number = ReferenceNumber.next('Q', at);
        this.kind = kind;
        this.origin = asker.origin();
        this.sorted = sorted;
        this.account = asker.account().orElse(null);
        this.organisation = asker.organisation().orElse(null);
        this.mail = asker.mail().orElse(null);
        this.name = asker.name();
        this.language = asker.language().getLanguage();
        this.sealedSubject = sealedSubject.clone();
        this.openedAt = at;
        this.state = InquiryState.OPEN;
        waits(at, due);
        transitions.add(
                new InquiryTransition(this, 1, null, state, asker.account().orElse(null), at));
    }

    /**
     * Who asks.
     *
     * @param account of a member; who has none gets the answer by mail
     */
    record Asker(
            InquiryOrigin origin,
            Optional<UUID> account,
            Optional<UUID> organisation,
            Optional<String> mail,
            String name,
            Locale language) {

        /** A member, who reads the answer in the portal. */
        static Asker member(UUID account, Optional<UUID> organisation, String name, Locale language) {
            return new Asker(
                    InquiryOrigin.PORTAL, Optional.of(account), organisation, Optional.empty(), name, language);
        }

        /** Somebody without an account, who gets the answer by mail. */
        static Asker outside(InquiryOrigin origin, String mail, String name, Locale language) {
            return new Asker(origin, Optional.empty(), Optional.empty(), Optional.of(mail), name, language);
        }
    }

    /** The asker says something: whatever was answered before, it waits again. */
    void writeBack(byte[] sealedText, Instant at, Instant due) {
        say(MessageSide.ASKER, account, name, sealedText, at);
        if (state != InquiryState.OPEN && state != InquiryState.REOPENED) {
            moveTo(InquiryState.REOPENED, account, at);
            waits(at, due);
        }
    }

    /** An officer answers; a further answer adds to the first. */
    void answer(Officer by, byte[] sealedText, Instant at) {
        if (state == InquiryState.CLOSED) {
            throw new RefusedException(InquiryError.INQUIRY_STATE);
        }
        say(MessageSide.DESK, by.account(), by.name(), sealedText, at);
        if (state != InquiryState.ANSWERED) {
            restIn(InquiryState.ANSWERED, by, at);
        }
        if (firstAnsweredAt == null) {
            firstAnsweredAt = at;
        }
    }

    /** An officer asks back; the clock of the desk stops. */
    void askBack(Officer by, byte[] sealedText, Instant at) {
        if (!WAYS.get(state).contains(InquiryState.WAITING)) {
            throw new RefusedException(InquiryError.INQUIRY_STATE);
        }
        say(MessageSide.DESK, by.account(), by.name(), sealedText, at);
        restIn(InquiryState.WAITING, by, at);
        if (firstAnsweredAt == null) {
            firstAnsweredAt = at;
        }
    }

    /** Nothing more is expected. */
    void close(Officer by, Instant at) {
        restIn(InquiryState.CLOSED, by, at);
    }

    /** An officer takes it up again, or a mail of the desk came back. */
    void reopen(Optional<Officer> by, Instant at, Instant due) {
        moveTo(InquiryState.REOPENED, by.map(Officer::account).orElse(null), at);
        waits(at, due);
    }

    /** An officer of the desk, who acts by name. */
    record Officer(UUID account, String name) {}

    /** What the service says by itself. */
    void told(byte[] sealedText, Instant at) {
        say(MessageSide.SERVICE, null, "", sealedText, at);
    }

    /** For the other officers alone. */
    void note(Optional<Officer> by, byte[] sealedText, Instant at) {
        say(
                MessageSide.NOTE,
                by.map(Officer::account).orElse(null),
                by.map(Officer::name).orElse(""),
                sealedText,
                at);
    }

    /** Somebody takes care of it, or nobody. */
    void assign(Optional<UUID> officer) {
        assignedTo = officer.orElse(null);
    }

    /** An officer has read what it is about. */
    void sort(InquiryKind known) {
        kind = known;
        sorted = true;
    }

    /** The asker's first words, when it comes in. */
    void opens(byte[] sealedText) {
        say(MessageSide.ASKER, account, name, sealedText, openedAt);
    }

    private void say(MessageSide side, UUID author, String authorName, byte[] sealedText, Instant at) {
        if (messages.size() >= MOST_MESSAGES) {
            throw new RefusedException(InquiryError.TOO_MANY_MESSAGES);
        }
        messages.add(new InquiryMessage(this, messages.size() + 1, side, author, authorName, sealedText, at));
    }

    private void waits(Instant since, Instant due) {
        waitingSince = since;
        dueAt = due;
    }

    private void restIn(InquiryState target, Officer by, Instant at) {
        moveTo(target, by.account(), at);
        waitingSince = null;
        dueAt = null;
    }

    private void moveTo(InquiryState target, UUID by, Instant at) {
        if (!WAYS.get(state).contains(target)) {
            throw new RefusedException(InquiryError.INQUIRY_STATE);
        }
        transitions.add(new InquiryTransition(this, transitions.size() + 1, state, target, by, at));
        state = target;
    }

    /** Whether an answer should have been given by now. */
    boolean isOverdueAt(Instant time) {
        return dueAt != null && time.isAfter(dueAt);
    }

    boolean belongsTo(UUID someAccount) {
        return someAccount.equals(account);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    InquiryKind kind() {
        return kind;
    }

    InquiryOrigin origin() {
        return origin;
    }

    InquiryState state() {
        return state;
    }

    boolean isSorted() {
        return sorted;
    }

    Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    String name() {
        return name;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    byte[] sealedSubject() {
        return sealedSubject.clone();
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Optional<Instant> firstAnsweredAt() {
        return Optional.ofNullable(firstAnsweredAt);
    }

    Optional<UUID> assignedTo() {
        return Optional.ofNullable(assignedTo);
    }

    List<InquiryMessage> messages() {
        return List.copyOf(messages);
    }

    List<InquiryTransition> transitions() {
        return List.copyOf(transitions);
    }
}
