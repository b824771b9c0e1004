package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.RefusedException;
import org.noroshi.terms.Ground;

/**
 * A place that a hospital has for one of its users (登録枠), with the person in it. {@code place}, {@code liveMail} and
 * {@code liaisonOf} are unique in the database and empty once the place is given up: two users can't share a place or
 * an address, and there are never two liaisons, whatever runs at the same time.
 */
@Entity
@Table(name = "seat")
class Seat {

    static final Map<SeatState, EnumSet<SeatState>> WAYS = new EnumMap<>(Map.of(
            SeatState.PENDING, EnumSet.of(SeatState.INVITED, SeatState.REMOVED),
            SeatState.INVITED, EnumSet.of(SeatState.ACTIVE, SeatState.REMOVED),
            SeatState.ACTIVE, EnumSet.of(SeatState.REMOVED),
            SeatState.REMOVED, EnumSet.noneOf(SeatState.class)));

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Embedded
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SeatState state;

    /** What it was taken away on; empty as long as it is not. */
    @Column
    private String ground;

    @Column(name = "place")
    private Integer place;

    @Column(name = "live_mail")
    private String liveMail;

    @Column(name = "liaison_of")
    private UUID liaisonOf;

    @Column(nullable = false)
    private String language;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected Seat() {}

    Seat(Contract contract, Person person, int place, SeatState state, boolean liaison, Locale language, Instant at) {
        this.id = UUID.randomUUID();
        this.contract = contract;
        this.person = person;
        this.state = state;
        this.place = place;
        this.liveMail = person.mail();
        this.liaisonOf = liaison ? contract.id() : null;
        this.language = language.getLanguage();
        this.createdAt = at;
    }

    /**
     * The desk has decided for the person.
     *
     * @throws RefusedException when there was nothing to decide
     */
    void admit() {
        moveTo(SeatState.INVITED);
    }

    /** The user has been in for the first time; a repeat changes nothing. */
    void activate() {
        if (state != SeatState.ACTIVE) {
            moveTo(SeatState.ACTIVE);
        }
    }

    /**
     * Gives the place up; a repeat changes nothing.
     *
     * @throws org.noroshi.platform.InvalidInputException without a ground
     */
    void release(String because, Instant at) {
        String code = Ground.parse(because).code();
        if (isLive()) {
            moveTo(SeatState.REMOVED);
            ground = code;
            place = null;
            liveMail = null;
            liaisonOf = null;
            endedAt = at;
        }
    }

    /** The person has another address. */
    void writeTo(String mail) {
        person = new Person(person.name(), person.department(), person.duty(), person.employment(), mail);
        if (isLive()) {
            liveMail = mail;
        }
    }

    private void moveTo(SeatState target) {
        if (!WAYS.get(state).contains(target)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        state = target;
    }

    void changeDuty(String duty) {
        person = new Person(person.name(), person.department(), duty, person.employment(), person.mail());
    }

    void becomeLiaison() {
        liaisonOf = contract.id();
    }

    void becomeUser() {
        liaisonOf = null;
    }

    UUID id() {
        return id;
    }

    Contract contract() {
        return contract;
    }

    int place() {
        return place;
    }

    /** Whether the person is a user: admitted, and the place not given up. */
    boolean isUser() {
        return state == SeatState.INVITED || state == SeatState.ACTIVE;
    }

    boolean isLive() {
        return state != SeatState.REMOVED;
    }

    boolean isLiaison() {
        return liaisonOf != null;
    }

    Person person() {
        return person;
    }

    SeatState state() {
        return state;
    }

    Contact contact(Institution institution) {
        return new Contact(
                id,
                contract.id(),
                institution.name(),
                institution.telephone(),
                person.name(),
                person.department(),
                person.mail(),
                isLiaison(),
                Locale.forLanguageTag(language));
    }

    SeatHolder holder() {
        return new SeatHolder(
                id,
                contract.id(),
                contract.organisation(),
                person.name(),
                person.department(),
                person.mail(),
                isLiaison(),
                Locale.forLanguageTag(language));
    }
}
