package org.noroshi.membership;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.RefusedException;

/**
 * An institution's request to be admitted (article 5). It begins as a draft under a secret link, is sent with the consent
 * to the terms of that day and both pledges, and reaches the desk when the liaison has opened the mailed link. What the
 * service notices by itself puts it on hold; what becomes of it is decided by officers, each time with a ground. From
 * the moment it is sent, what the applicant wrote does not change any more.
 */
@Entity
@Table(name = "application")
class Application {

    static final Map<ApplicationState, EnumSet<ApplicationState>> WAYS = new EnumMap<>(Map.of(
            ApplicationState.DRAFT, EnumSet.of(ApplicationState.UNCONFIRMED, ApplicationState.WITHDRAWN),
            ApplicationState.UNCONFIRMED, EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.WITHDRAWN),
            ApplicationState.SUBMITTED,
                    EnumSet.of(ApplicationState.IN_REVIEW, ApplicationState.ON_HOLD, ApplicationState.WITHDRAWN),
            ApplicationState.IN_REVIEW,
                    EnumSet.of(
                            ApplicationState.ON_HOLD,
                            ApplicationState.WAITLISTED,
                            ApplicationState.ACCEPTED,
                            ApplicationState.REFUSED,
                            ApplicationState.WITHDRAWN),
            ApplicationState.ON_HOLD, EnumSet.of(ApplicationState.IN_REVIEW, ApplicationState.WITHDRAWN),
            ApplicationState.WAITLISTED, EnumSet.of(ApplicationState.IN_REVIEW, ApplicationState.WITHDRAWN),
            ApplicationState.ACCEPTED, EnumSet.noneOf(ApplicationState.class),
            ApplicationState.REFUSED, EnumSet.noneOf(ApplicationState.class),
            ApplicationState.WITHDRAWN, EnumSet.noneOf(ApplicationState.class)));

    @Id
    private UUID id;

    @Column(nullable = false)
    private String number;

    /** Found by this; made of the secret link, which is stored nowhere. */
    @Column(name = "link_tag", nullable = false)
    private String linkTag;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationState state;

    /** What the state rests on; empty while nobody has held or refused it. */
    @Column
    private String ground;

    @Column(nullable = false)
    private String language;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** The form as typed; empty once it is sent. */
    @Column(columnDefinition = "text")
    private String draft;

    @Embedded
    private Institution institution;

    @Column(name = "name_key")
    private String nameKey;

    @ElementCollection
    @CollectionTable(name = "application_domain", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "domain", nullable = false)
    private Set<String> domains = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_person", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "place")
    private List<Person> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_pledge", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "item", nullable = false)
    private Set<String> pledges = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_finding", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Finding> findings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_check", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "item")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CheckItem, CheckNote> checks = new HashMap<>();

    @Column(name = "browser_check")
    private String browserCheck;

    @Column(name = "next_year_consent", nullable = false)
    private boolean nextYearConsent;

    @Column(name = "terms_version")
    private UUID termsVersion;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "confirmation_sent_at")
    private Instant confirmationSentAt;

    /** Counts the confirmation mails: only the link in the latest works. */
    @Column(name = "confirmation_round", nullable = false)
    private int confirmationRound;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @OneToMany(
            mappedBy = "application",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("step")
    private List<ApplicationTransition> transitions = new ArrayList<>();

    @OneToMany(
            mappedBy = "application",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("step")
    private List<Decision> decisions = new ArrayList<>();

    @Version
    private int version;

    protected Application() {}

    /** A draft with nothing in it. */
    Application(UUID id, String linkTag, Locale language, Instant at) {
        this.id = id;
        this.number = ReferenceNumber.next('A', at);
        this.linkTag = linkTag;
        this.language = language.getLanguage();
        this.state = ApplicationState.DRAFT;
        this.createdAt = at;
        this.changedAt = at;
        this.draft = ApplicationForm.blank().json();
        transitions.add(new ApplicationTransition(this, 1, null, state, null, at));
    }

    // ------------------------------------------------------------ the applicant

    /** Keeps what was typed, right or wrong. */
    void keep(ApplicationForm form, Locale as, Instant at) {
        require(state == ApplicationState.DRAFT);
        draft = form.json();
        language = as.getLanguage();
        changedAt = at;
    }

    ApplicationForm form() {
        require(state == ApplicationState.DRAFT);
        return ApplicationForm.of(draft);
    }

    /**
     * Sends the form, read and found right, with the consent to that version of the terms.
     *
     * @throws RefusedException when it was sent already
     */
    ApplicationSubmitted submit(Submission read, Instant at) {
        moveTo(ApplicationState.UNCONFIRMED, null, at);
        institution = read.institution();
        nameKey = institution.nameKey();
        domains.addAll(read.domains());
        people.addAll(read.people());
        read.pledges().forEach(item -> pledges.add(item.code()));
        browserCheck = read.browserCheck();
        nextYearConsent = read.nextYear();
        termsVersion = read.termsVersion();
        submittedAt = at;
        draft = null;
        confirmationMailed(at);
        return new ApplicationSubmitted(id);
    }

    /**
     * A confirmation mail goes out (again); links in earlier ones stop working.
     *
     * @throws RefusedException when there is nothing to confirm
     */
    void confirmationMailed(Instant at) {
        require(state == ApplicationState.UNCONFIRMED);
        confirmationRound++;
        confirmationSentAt = at;
        changedAt = at;
    }

    boolean isConfirmationOpen(Duration valid, Instant now) {
        return state == ApplicationState.UNCONFIRMED && now.isBefore(confirmationSentAt.plus(valid));
    }

    /**
     * The liaison has opened the mailed link; findings put the application on hold at once (note 3).
     *
     * @throws RefusedException when it is confirmed already
     */
    ApplicationConfirmed confirm(Collection<Finding> found, Instant at) {
        moveTo(ApplicationState.SUBMITTED, null, at);
        confirmedAt = at;
        findings.addAll(found);
        findings().stream().findFirst().ifPresent(finding -> {
            decisions.add(new Decision(
                    this,
                    decisions.size() + 1,
                    DecisionKind.HOLD,
                    finding.kind().ground(),
                    "",
                    seen(),
                    null,
                    at));
            moveTo(ApplicationState.ON_HOLD, finding.kind().ground(), null, at);
        });
        return new ApplicationConfirmed(id);
    }

    /** The applicant agrees to the terms that have taken effect meanwhile (article 5-1). */
    void agreeTo(UUID version, Instant at) {
        require(state.isOpen() || state == ApplicationState.UNCONFIRMED);
        termsVersion = version;
        changedAt = at;
    }

    /** The applicant takes it back. */
    ApplicationWithdrawn withdraw(Instant at) {
        moveTo(ApplicationState.WITHDRAWN, null, at);
        draft = null;
        return new ApplicationWithdrawn(id);
    }

    // ------------------------------------------------------------ the desk

    /** An officer notes what shows that a condition is met, instead of what was noted before. */
    void note(CheckItem item, String evidence, UUID by, Instant at) {
        requireNoProposal();
        if (evidence == null || evidence.isBlank()) {
            throw new RefusedException(MembershipError.EVIDENCE_REQUIRED);
        }
        takeUp(by, at);
        checks.put(item, new CheckNote(evidence, by, at));
        changedAt = at;
    }

    /** Looks again for what the service notices by itself. */
    void noticed(Collection<Finding> found, UUID by, Instant at) {
        requireNoProposal();
        takeUp(by, at);
        findings.clear();
        findings.addAll(found);
        changedAt = at;
    }

    /**
     * Accepts, holds or refuses it. With the ground "other reasons" the decision is only proposed.
     *
     * @throws RefusedException without a ground that fits, with a condition unchecked, without words where the ground
     *     needs them, or while a second officer is awaited
     */
    Decision decide(DecisionKind kind, DecisionGround ground, String reason, UUID by, Instant at) {
        requireNoProposal();
        require(state.isOpen());
        OfficersDecision.requireFitting(kind, ground, reason);
        if (kind == DecisionKind.ACCEPT && !openChecks().isEmpty()) {
            throw new RefusedException(MembershipError.CHECKS_OPEN);
        }
        takeUp(by, at);
        Decision decision = new Decision(this, decisions.size() + 1, kind, ground, reason, seen(), by, at);
        decisions.add(decision);
        changedAt = at;
        if (decision.isEffective()) {
            carryOut(decision, by, at);
        }
        return decision;
    }

    /**
     * The second officer agrees with what is proposed, or not.
     *
     * @throws RefusedException when nothing is proposed, or it is the same officer
     */
    Decision second(boolean agreed, String note, UUID by, Instant at) {
        Decision proposed = proposal().orElseThrow(() -> new RefusedException(MembershipError.NOT_POSSIBLE_NOW));
        proposed.second(agreed, note, by, at);
        changedAt = at;
        if (agreed) {
            carryOut(proposed, by, at);
        }
        return proposed;
    }

    private void carryOut(Decision decision, UUID by, Instant at) {
        moveTo(
                switch (decision.kind()) {
                    case ACCEPT -> ApplicationState.ACCEPTED;
                    case REFUSE -> ApplicationState.REFUSED;
                    case HOLD ->
                        decision.ground() == DecisionGround.A06_3
                                ? ApplicationState.WAITLISTED
                                : ApplicationState.ON_HOLD;
                },
                decision.ground(),
                by,
                at);
    }

    private void takeUp(UUID by, Instant at) {
        if (state != ApplicationState.IN_REVIEW) {
            moveTo(ApplicationState.IN_REVIEW, by, at);
        }
    }

    private void requireNoProposal() {
        if (proposal().isPresent()) {
            throw new RefusedException(MembershipError.SECOND_OFFICER_PENDING);
        }
    }

    private void moveTo(ApplicationState target, UUID by, Instant at) {
        moveTo(target, null, by, at);
    }

    private void moveTo(ApplicationState target, DecisionGround because, UUID by, Instant at) {
        require(WAYS.get(state).contains(target));
        transitions.add(new ApplicationTransition(this, transitions.size() + 1, state, target, by, at));
        state = target;
        ground = because == null ? null : because.code();
        changedAt = at;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
    }

    private String seen() {
        JsonArrayBuilder noticed = Json.createArrayBuilder();
        findings()
                .forEach(finding -> noticed.add(Json.createObjectBuilder()
                        .add("kind", finding.kind().name())
                        .add("about", finding.about())));
        JsonObjectBuilder noted = Json.createObjectBuilder();
        checks.forEach((item, note) -> noted.add(item.name(), note.evidence()));
        return Json.createObjectBuilder()
                .add("findings", noticed)
                .add("checks", noted)
                .build()
                .toString();
    }

    // ------------------------------------------------------------ what others may see

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    ApplicationState state() {
        return state;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant changedAt() {
        return changedAt;
    }

    Institution institution() {
        return institution;
    }

    SortedSet<String> domains() {
        return new TreeSet<>(domains);
    }

    List<Person> people() {
        return List.copyOf(people);
    }

    Person liaison() {
        return people.get(0);
    }

    Set<String> pledges() {
        return Set.copyOf(pledges);
    }

    SortedSet<Finding> findings() {
        return new TreeSet<>(findings);
    }

    Map<CheckItem, CheckNote> checks() {
        return Map.copyOf(checks);
    }

    EnumSet<CheckItem> openChecks() {
        EnumSet<CheckItem> open = EnumSet.allOf(CheckItem.class);
        open.removeAll(checks.keySet());
        return open;
    }

    Optional<String> browserCheck() {
        return Optional.ofNullable(browserCheck);
    }

    boolean nextYearConsent() {
        return nextYearConsent;
    }

    UUID termsVersion() {
        return termsVersion;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    int confirmationRound() {
        return confirmationRound;
    }

    Optional<Decision> proposal() {
        return decisions.stream().filter(Decision::isProposed).findFirst();
    }

    Optional<Decision> lastEffective() {
        return decisions.stream().filter(Decision::isEffective).reduce((earlier, later) -> later);
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    List<ApplicationTransition> transitions() {
        return List.copyOf(transitions);
    }
}
