package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.WorkItem;
import org.noroshi.terms.TermsChangedException;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsReference;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Transactions;

/** From a form to a contract in force and to a suspension, with the database and the roles of the real thing. */
public interface MembershipScenarios {

    UUID OFFICER = UUID.randomUUID();
    UUID ANOTHER_OFFICER = UUID.randomUUID();
    Set<String> DESK = Set.of(Roles.SIGNED_IN, Roles.DESK, Roles.ADMIT, Roles.RESTRICT);

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static Applying applying() {
        return get(Applying.class);
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(OFFICER, DESK, step);
    }

    private static <T> T anotherOfficer(Callable<T> step) throws Exception {
        return As.account(ANOTHER_OFFICER, DESK, step);
    }

    static ApplicationForm form() {
        TermsReference terms = get(TermsLibrary.class).currentReference();
        return ApplicationFixture.form(terms.versionId(), terms.hash());
    }

    /** Written and kept, not sent. */
    private static ApplicationDraft kept(ApplicationForm form) {
        ApplicationDraft begun = applying().start(Locale.JAPANESE);
        return applying().keep(new KeepDraft(begun.link(), begun.version(), form, Locale.JAPANESE));
    }

    private static String sent(ApplicationForm form) {
        ApplicationDraft draft = kept(form);
        applying().submit(draft.link(), draft.version(), "192.0.2.1");
        return draft.link();
    }

    private static UUID idOf(String link) {
        return get(Applications.class)
                .findByLink(get(ApplicationLinks.class).tagOf(link))
                .orElseThrow()
                .id();
    }

    private static Application stored(String link) {
        return get(Applications.class)
                .findByLink(get(ApplicationLinks.class).tagOf(link))
                .orElseThrow();
    }

    private static String key(String link) {
        Application application = stored(link);
        return get(ApplicationLinks.class).confirmation(application.id(), application.confirmationRound());
    }

    static UUID confirmed(ApplicationForm form) {
        String link = sent(form);
        applying().confirm(stored(link).number(), key(link));
        return idOf(link);
    }

    static ApplicationReview checked(UUID application) throws Exception {
        return officer(() -> {
            Admission admission = get(Admission.class);
            ApplicationReview review = admission.review(application);
            List<NoteCheck> checks = Arrays.stream(CheckItem.values())
                    .map(item -> new NoteCheck(item, "厚生局の一覧で確認した"))
                    .toList();
            try {
                return admission.note(new NoteChecks(application, review.version(), checks));
            } catch (RefusedException changedByAJob) {
                int version = admission.review(application).version();
                return admission.note(new NoteChecks(application, version, checks));
            }
        });
    }

    private static ApplicationReview decide(
            ApplicationReview review, DecisionKind kind, DecisionGround ground, String reason) throws Exception {
        return officer(() -> get(Admission.class)
                .decide(new DecideApplication(review.id(), review.version(), kind, ground, reason)));
    }

    private static UUID accepted(ApplicationForm form) throws Exception {
        ApplicationReview review = checked(confirmed(form));
        try {
            return accepted(review);
        } catch (RefusedException changedByAJob) {
            return accepted(officer(() -> get(Admission.class).review(review.id())));
        }
    }

    private static UUID accepted(ApplicationReview review) throws Exception {
        return decide(review, DecisionKind.ACCEPT, DecisionGround.A06_1, "")
                .contract()
                .orElseThrow();
    }

    /** Makes a member that waits for its ID notice, for scenarios that need one. */
    static UUID admitted() throws Exception {
        return accepted(form());
    }

    /** Makes a member whose contract is in force, for scenarios that need one. */
    static UUID member() throws Exception {
        UUID contract = accepted(form());
        Transactions.call(() -> {
            get(ContractLifecycle.class)
                    .noticeDelivered(contract, get(Clock.class).instant());
            return null;
        });
        return contract;
    }

    private static List<SeatHolder> holders(UUID contract) throws Exception {
        return Transactions.call(() -> get(Seats.class).holders(contract));
    }

    private static SeatHolder liaison(UUID contract) throws Exception {
        return holders(contract).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(UUID seat) {
        return get(Standings.class).of(seat);
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    private static void assertWrong(String field, ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .containsExactly(new InvalidInputException.Problem(field, code, List.of())));
    }

    // ------------------------------------------------------------ applying

    @Test
    @Tag("A05-1")
    @Tag("C-C1")
    default void aFormSurvivesAReloadAndIsSent() {
        ApplicationForm form = form();
        ApplicationDraft kept = kept(form);
        ApplicationDraft again = applying().draft(kept.link());
        assertThat(again.form()).contains(form);
        assertThat(again.complete()).isTrue();
        ApplicationStatus status = applying().submit(kept.link(), again.version(), "192.0.2.1");
        assertThat(status.state()).isEqualTo(ApplicationState.UNCONFIRMED);
        assertThat(status.number()).matches("A\\d{4}-[2-9A-Z]{6}");
    }

    @Test
    default void whatIsWrongIsKeptAsWell() {
        ApplicationForm form = form();
        ApplicationForm wrong = form.with(ApplicationFixture.with(form.institution(), "code", "12345"));
        ApplicationDraft kept = kept(wrong);
        assertThat(applying().draft(kept.link()).form()).contains(wrong);
        assertThat(kept.institutionProblems())
                .extracting(InvalidInputException.Problem::code)
                .containsExactly(MembershipError.CODE_LENGTH);
        assertThat(kept.complete()).isFalse();
        assertThatThrownBy(() -> applying().submit(kept.link(), kept.version(), "192.0.2.1"))
                .isInstanceOf(InvalidInputException.class);
        assertThat(applying().draft(kept.link()).state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    default void aSecondTabDoesNotOverwriteTheFirst() {
        ApplicationDraft begun = applying().start(Locale.JAPANESE);
        KeepDraft stale = new KeepDraft(begun.link(), begun.version(), form(), Locale.JAPANESE);
        applying().keep(stale);
        assertRefused(CommonError.CHANGED_MEANWHILE, () -> applying().keep(stale));
    }

    @Test
    default void aSecondClickSendsNothingTwice() {
        ApplicationDraft kept = kept(form());
        ApplicationStatus first = applying().submit(kept.link(), kept.version(), "192.0.2.1");
        ApplicationStatus second = applying().submit(kept.link(), kept.version(), "192.0.2.1");
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.steps()).hasSameSizeAs(first.steps());
    }

    @Test
    default void aMillionCharactersAreRefusedAndNothingIsKept() {
        ApplicationDraft begun = applying().start(Locale.JAPANESE);
        ApplicationForm huge =
                form().with(ApplicationFixture.with(form().institution(), "name", "あ".repeat(1_000_000)));
        assertThatThrownBy(() -> applying().keep(new KeepDraft(begun.link(), begun.version(), huge, Locale.JAPANESE)))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactly("name"));
        assertThat(applying().draft(begun.link()).form()).contains(ApplicationForm.blank());
    }

    @Test
    @Tag("C-C3")
    @Tag("A05-1")
    default void termsThatAreNotTheCurrentOnesHaveToBeShownAgain() {
        TermsReference terms = get(TermsLibrary.class).currentReference();
        ApplicationDraft kept = kept(form().with(ApplicationFixture.consent(terms.versionId(), "of another text")));
        assertThatThrownBy(() -> applying().submit(kept.link(), kept.version(), "192.0.2.1"))
                .isInstanceOf(TermsChangedException.class);
        assertThat(applying().draft(kept.link()).state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    @Tag("A28-1")
    default void bothPledgesAreNeededItemByItem() {
        ApplicationForm form = form();
        ConsentEntry whole = form.consent();
        for (String left : whole.pledges()) {
            List<String> rest = new ArrayList<>(whole.pledges());
            rest.remove(left);
            ApplicationDraft kept = kept(form.with(new ConsentEntry(whole.terms(), whole.hash(), rest, false)));
            assertThat(kept.consentProblems())
                    .extracting(InvalidInputException.Problem::code)
                    .as(left)
                    .containsExactly(MembershipError.PLEDGES_INCOMPLETE);
        }
        assertThat(whole.pledges()).hasSize(11);
    }

    @Test
    default void withoutTheLinkThereIsNothingToSee() {
        assertThatThrownBy(() -> applying().draft("guessed")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> applying().status(null)).isInstanceOf(NotFoundException.class);
        ApplicationDraft begun = applying().start(Locale.JAPANESE);
        assertThatThrownBy(() -> applying().status(begun.link())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> applying().withdraw(begun.link())).isInstanceOf(NotFoundException.class);
    }

    @Test
    default void theMailedLinkConfirmsOnceAndOnlyTheLatestWorks() throws Exception {
        String link = sent(form());
        Application application = stored(link);
        String first = key(link);
        assertRefused(MembershipError.LINK_INVALID, () -> applying().confirm(application.number(), "guessed"));
        assertRefused(MembershipError.LINK_INVALID, () -> applying().confirm("A2000-222222", first));
        assertRefused(MembershipError.LINK_INVALID, () -> applying().confirm(application.number() + "\u0000", first));
        assertRefused(CommonError.TOO_MANY_REQUESTS, () -> applying().mailAgain(link));
        Transactions.call(() -> {
            stored(link).confirmationMailed(get(Clock.class).instant());
            return null;
        });
        assertRefused(MembershipError.LINK_INVALID, () -> applying().confirm(application.number(), first));
        assertThat(applying().confirm(application.number(), key(link)).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(applying().confirm(application.number(), key(link)).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    default void anOldConfirmationLinkDoesNotWork() throws Exception {
        String link = sent(form());
        Transactions.call(() -> {
            stored(link).confirmationMailed(get(Clock.class).instant().minus(Duration.ofDays(40)));
            return null;
        });
        assertRefused(MembershipError.LINK_INVALID, () -> applying()
                .confirm(stored(link).number(), key(link)));
    }

    @Test
    default void theConfirmationMailNamesTheLinkAndNothingStoredDoes() throws Exception {
        String link = sent(form());
        JsonObject payload = Json.createObjectBuilder()
                .add("application", idOf(link).toString())
                .build();
        List<Letter> letters =
                Transactions.call(() -> get(ApplicationConfirmationMail.class).letters(payload));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.address()).startsWith("hanako@");
            assertThat(letter.values().get("link")).contains(key(link));
        });
        Transactions.call(() -> {
            applying().confirm(stored(link).number(), key(link));
            return null;
        });
        assertThat(Transactions.call(
                        () -> get(ApplicationConfirmationMail.class).letters(payload)))
                .as("nothing to confirm any more")
                .isEmpty();
        assertThat(Transactions.call(() -> get(ApplicationReceivedMail.class).letters(payload)))
                .hasSize(1);
        assertThat(get(Seal.class).tag("application-link-tag", link)).isNotEqualTo(link);
    }

    @Test
    default void aFourthUnconfirmedApplicationForOneAddressHasToWait() {
        ApplicationForm form = form();
        sent(form);
        sent(form);
        sent(form);
        assertRefused(CommonError.TOO_MANY_REQUESTS, () -> sent(form));
    }

    @Test
    default void anApplicantMayWithdrawUntilItIsDecided() throws Exception {
        String link = sent(form());
        assertThat(applying().withdraw(link).state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(applying().withdraw(link).state()).isEqualTo(ApplicationState.WITHDRAWN);
        String other = sent(form());
        applying().confirm(stored(other).number(), key(other));
        decide(checked(idOf(other)), DecisionKind.REFUSE, DecisionGround.A06_2_1, "");
        assertRefused(MembershipError.NOT_POSSIBLE_NOW, () -> applying().withdraw(other));
    }

    @Test
    @Tag("C-C1")
    default void ninetyRealHospitalsGoThroughTheForm() {
        TermsReference terms = get(TermsLibrary.class).currentReference();
        List<ApplicationForm> forms = Hospitals.forms(terms.versionId(), terms.hash());
        assertThat(forms).hasSize(90);
        for (ApplicationForm form : forms) {
            String link = sent(form);
            ApplicationStatus status = applying().confirm(stored(link).number(), key(link));
            assertThat(status.institution()).isNotBlank();
            assertThat(status.state())
                    .as("%s on %s", status.institution(), status.ground())
                    .isIn(ApplicationState.SUBMITTED, ApplicationState.ON_HOLD);
        }
    }

    // ------------------------------------------------------------ findings

    @Test
    @Tag("N2")
    default void theSameInstitutionApplyingTwiceIsNoticed() throws Exception {
        ApplicationForm form = form();
        UUID contract = accepted(form);
        assertThat(contract).isNotNull();
        UUID second = confirmed(form);
        ApplicationReview review = officer(() -> get(Admission.class).review(second));
        assertThat(review.state()).isEqualTo(ApplicationState.ON_HOLD);
        assertThat(review.findings())
                .extracting(Finding::kind)
                .contains(
                        FindingKind.DUPLICATE_NAME,
                        FindingKind.DUPLICATE_CODE,
                        FindingKind.DUPLICATE_DOMAIN,
                        FindingKind.ADDRESS_IN_USE);
        assertThatThrownBy(() -> decide(checked(second), DecisionKind.ACCEPT, DecisionGround.A06_1, ""))
                .as("the database has the last word")
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(MembershipError.ALREADY_MEMBER))
                .isInstanceOf(DuplicateException.class);
    }

    @Test
    @Tag("N3b")
    @Tag("A06-1-2")
    default void whatGivesToThinkAboutPutsAnApplicationOnHoldWithAGround() throws Exception {
        ApplicationForm form = form();
        List<PersonEntry> people = List.of(
                form.people().get(0),
                new PersonEntry(
                        "見本 次郎",
                        "情報課",
                        "保守",
                        Employment.OUTSOURCED.name(),
                        "jiro." + UUID.randomUUID() + "@gmail.com"));
        UUID id = confirmed(form.with(people));
        ApplicationReview review = officer(() -> get(Admission.class).review(id));
        assertThat(review.state()).isEqualTo(ApplicationState.ON_HOLD);
        assertThat(review.findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.ADDRESS_OUTSIDE_DOMAIN, FindingKind.FREE_MAIL, FindingKind.OUTSOURCED);
        assertThat(review.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.HOLD);
            assertThat(decision.ground()).isEqualTo(DecisionGround.N3);
            assertThat(decision.decidedBy()).isEmpty();
        });
    }

    @Test
    @Tag("C-C1")
    default void anInstitutionWithoutCodeIsHeldNotRefused() throws Exception {
        ApplicationForm form = form();
        UUID id = confirmed(form.with(ApplicationFixture.with(form.institution(), "codeEvidence", "開設許可証の写しを送ります。")));
        ApplicationReview review = officer(() -> get(Admission.class).review(id));
        assertThat(review.state()).isEqualTo(ApplicationState.ON_HOLD);
        assertThat(review.findings()).extracting(Finding::kind).containsExactly(FindingKind.NO_CODE);
    }

    // ------------------------------------------------------------ deciding

    @Test
    @Tag("C-C1")
    @Tag("A06-1-1")
    default void nothingIsAcceptedWhileAConditionIsUnchecked() throws Exception {
        UUID id = confirmed(form());
        ApplicationReview review = officer(() -> get(Admission.class).review(id));
        assertThat(review.mayAccept()).isFalse();
        assertRefused(MembershipError.CHECKS_OPEN, () -> decide(review, DecisionKind.ACCEPT, DecisionGround.A06_1, ""));
        assertThat(checked(id).mayAccept()).isTrue();
    }

    @Test
    @Tag("A06-2")
    default void nothingIsDecidedWithoutItsGround() throws Exception {
        UUID id = confirmed(form());
        ApplicationReview review = officer(() -> get(Admission.class).review(id));
        assertWrong("ground", MembershipError.GROUND_REQUIRED, () -> decide(review, DecisionKind.HOLD, null, "だめ"));
        assertRefused(
                MembershipError.GROUND_NOT_FITTING,
                () -> decide(review, DecisionKind.REFUSE, DecisionGround.A06_1, "だめ"));
        assertThat(officer(() -> get(Admission.class).review(id)).decisions()).isEmpty();
    }

    @Test
    @Tag("A06-2")
    default void theDatabaseRefusesADecisionWithoutItsGround() throws Exception {
        UUID id = confirmed(form());
        assertThatThrownBy(() -> insertDecision(id, 1, "REFUSE", "A06-1", "", null))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> insertDecision(id, 1, "HOLD", "A18-05", "", null))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> insertDecision(id, 1, "ACCEPT", null, "", null))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> insertDecision(id, 1, "REFUSE", "A06-2-5", " ", ANOTHER_OFFICER))
                .as("without words")
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> insertDecision(id, 1, "REFUSE", "A06-2-5", "理由", null))
                .as("without a second officer")
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> insertDecision(id, 1, "REFUSE", "A06-2-5", "理由", OFFICER))
                .as("with the same one twice")
                .isInstanceOf(SQLException.class);
        assertThat(insertDecision(id, 1, "REFUSE", "A06-2-5", "理由", ANOTHER_OFFICER))
                .isEqualTo(1);
    }

    private static int insertDecision(
            UUID application, int step, String kind, String ground, String reason, UUID second) throws Exception {
        DataSource data = (DataSource) new InitialContext().lookup("java:jboss/datasources/NoroshiDS");
        try (Connection connection = data.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into application_decision (id,"
                        + " application_id, step, kind, ground, reason, state, seen, decided_by, decided_at,"
                        + " seconded_by, version) values (?, ?, ?, ?, ?, ?, 'EFFECTIVE', '{}', ?, current_timestamp, ?,"
                        + " 0)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, application);
            insert.setInt(3, step);
            insert.setString(4, kind);
            insert.setString(5, ground);
            insert.setString(6, reason);
            insert.setObject(7, OFFICER);
            insert.setObject(8, second);
            return insert.executeUpdate();
        }
    }

    @Test
    @Tag("A06-2")
    default void otherReasonsNeedWordsAndAnotherOfficerWhoSeesTheSame() throws Exception {
        UUID id = confirmed(form());
        ApplicationReview review = checked(id);
        assertWrong(
                "reason",
                MembershipError.REASON_REQUIRED,
                () -> decide(review, DecisionKind.REFUSE, DecisionGround.A06_2_5, "   "));
        ApplicationReview proposed = decide(review, DecisionKind.REFUSE, DecisionGround.A06_2_5, "電話口の説明が申込みと食い違う。");
        assertThat(proposed.state()).isEqualTo(ApplicationState.IN_REVIEW);
        assertThat(proposed.maySecond()).isFalse();
        assertRefused(
                MembershipError.SAME_OFFICER,
                () -> officer(() -> get(Admission.class).second(new SecondDecision(id, proposed.version(), true, ""))));
        assertRefused(
                MembershipError.SECOND_OFFICER_PENDING,
                () -> anotherOfficer(() -> get(Admission.class)
                        .note(new NoteChecks(
                                id, proposed.version(), List.of(new NoteCheck(CheckItem.N3C, "あとから書き足した"))))));
        ApplicationReview seen = anotherOfficer(() -> get(Admission.class).review(id));
        assertThat(seen.maySecond()).isTrue();
        assertThat(seen.findings()).isEqualTo(proposed.findings());
        assertThat(seen.evidence()).isEqualTo(proposed.evidence());
        ApplicationReview done = anotherOfficer(
                () -> get(Admission.class).second(new SecondDecision(id, seen.version(), true, "確かに違う。")));
        assertThat(done.state()).isEqualTo(ApplicationState.REFUSED);
    }

    @Test
    @Tag("A06-2")
    default void aSecondOfficerMayDisagree() throws Exception {
        UUID id = confirmed(form());
        ApplicationReview proposed = decide(checked(id), DecisionKind.HOLD, DecisionGround.A06_2_5, "様子を見たい。");
        ApplicationReview after = anotherOfficer(
                () -> get(Admission.class).second(new SecondDecision(id, proposed.version(), false, "根拠が弱い。")));
        assertThat(after.state()).isEqualTo(ApplicationState.IN_REVIEW);
        assertThat(after.mayDecide()).isTrue();
    }

    @Test
    default void twoOfficersAtOnceAreTold() throws Exception {
        UUID id = confirmed(form());
        ApplicationReview stale = officer(() -> get(Admission.class).review(id));
        checked(id);
        assertRefused(
                CommonError.CHANGED_MEANWHILE, () -> decide(stale, DecisionKind.HOLD, DecisionGround.A06_2_2, ""));
    }

    @Test
    @Tag("N3c")
    @Tag("A06-2")
    default void aRefusalIsToldWithItsGround() throws Exception {
        String link = sent(form());
        applying().confirm(stored(link).number(), key(link));
        decide(checked(idOf(link)), DecisionKind.REFUSE, DecisionGround.N3, "折り返しの電話に応答がない。");
        ApplicationStatus status = applying().status(link);
        assertThat(status.state()).isEqualTo(ApplicationState.REFUSED);
        assertThat(status.ground()).contains(DecisionGround.N3);
        JsonObject payload = Json.createObjectBuilder()
                .add("application", idOf(link).toString())
                .build();
        assertThat(Transactions.call(() -> get(ApplicationRefusedMail.class).letters(payload)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.values().get("ground")).isEqualTo("注3"));
    }

    @Test
    default void aFullHouseMeansAPlaceInTheWaitingList() throws Exception {
        String link = sent(form());
        applying().confirm(stored(link).number(), key(link));
        decide(checked(idOf(link)), DecisionKind.HOLD, DecisionGround.A06_3, "");
        ApplicationStatus status = applying().status(link);
        assertThat(status.state()).isEqualTo(ApplicationState.WAITLISTED);
        assertThat(status.waitingPlace().orElseThrow()).isPositive();
    }

    @Test
    default void onlyTheDeskSeesApplicationsAndMembers() throws Exception {
        UUID id = confirmed(form());
        assertThatThrownBy(() -> get(Admission.class).review(id)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.account(
                        UUID.randomUUID(),
                        Set.of(Roles.SIGNED_IN, Roles.READ, Roles.POST, Roles.REPRESENT),
                        () -> get(Admission.class).queue(ApplicationQueue.OPEN, 0, 10)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> get(MemberRegister.class).members(Set.of(), 0, 10))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> get(Restrictions.class).lift(id, "x")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    default void theQueueShowsAgeAndChecks() throws Exception {
        UUID id = confirmed(form());
        checked(id);
        ApplicationPage page = officer(() -> {
            ApplicationPage first = get(Admission.class).queue(ApplicationQueue.OPEN, 0, 1);
            return get(Admission.class).queue(ApplicationQueue.OPEN, (int) Math.max(0, first.total() - 5), 5);
        });
        assertThat(page.applications())
                .filteredOn(line -> line.id().equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.checks()).isEqualTo(CheckItem.values().length);
                    assertThat(line.waitingSince()).isNotNull();
                });
    }

    // ------------------------------------------------------------ contract

    @Test
    @Tag("A05-2")
    @Tag("A03")
    default void aContractIsFormedWhenTheRelayHasTakenTheNotice() throws Exception {
        Transactions.call(() -> {
            UUID contract = accepted(form());
            List<SeatHolder> holders = get(Seats.class).holders(contract);
            SeatHolder liaison =
                    holders.stream().filter(SeatHolder::liaison).findFirst().orElseThrow();
            assertThat(holders).hasSize(2);
            assertThat(standing(liaison.seat()).contractInForce()).isFalse();
            Instant answered = get(Clock.class).instant().minusSeconds(2);
            get(ContractLifecycle.class).noticeDelivered(contract, answered);
            Standing standing = standing(liaison.seat());
            assertThat(standing.mayPost()).isTrue();
            assertThat(standing.contract()).isEqualTo(contract);
            assertThat(standing.organisation()).isEqualTo(liaison.organisation());
            assertThat(standing.termsVersion())
                    .isEqualTo(get(TermsLibrary.class).currentReference().versionId());
            MemberCard card = officer(() -> get(MemberRegister.class).member(contract));
            assertThat(card.formedAt()).contains(answered);
            return null;
        });
    }

    @Test
    @Tag("A05-2")
    default void aNoticeThatComesBackLeavesTheContractUnformedUntilItIsSentAgain() throws Exception {
        Transactions.call(() -> {
            ContractLifecycle lifecycle = get(ContractLifecycle.class);
            UUID contract = accepted(form());
            UUID seat = get(Seats.class).holders(contract).get(0).seat();
            lifecycle.noticeFailed(contract, "550");
            MemberCard failed = officer(() -> get(MemberRegister.class).member(contract));
            assertThat(failed.state()).isEqualTo(ContractState.NOTICE_FAILED);
            assertThat(failed.noticeProblem()).contains("550");
            assertThat(failed.mayNoticeAgain()).isTrue();
            assertThat(standing(seat).contractInForce()).isFalse();
            assertThat(officer(() -> get(MemberRegister.class).sendNoticeAgain(contract))
                            .state())
                    .isEqualTo(ContractState.NOTICE_PENDING);
            lifecycle.noticeDelivered(contract, get(Clock.class).instant());
            assertThat(standing(seat).contractInForce()).isTrue();
            lifecycle.noticeFailed(contract, "bounced");
            assertThat(standing(seat).contractInForce()).as("a later bounce").isFalse();
            return null;
        });
    }

    @Test
    @Tag("A03")
    default void anEndedContractAllowsNothingAtThatMoment() throws Exception {
        UUID contract = member();
        UUID seat = liaison(contract).seat();
        // databases keep fewer digits than the clock has
        Instant end = get(Clock.class).instant().plusSeconds(3600).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        Transactions.call(() -> {
            get(Contracts.class)
                    .findToChange(contract)
                    .orElseThrow()
                    .withdraw(end, get(Clock.class).instant());
            return null;
        });
        assertThat(standing(seat).contractInForce()).as("until the end").isTrue();
        List<StandingRow> rows = get(Contracts.class).standing(seat, end);
        assertThat(StandingRow.standing(rows, end.minusMillis(1)).contractInForce())
                .isTrue();
        assertThat(StandingRow.standing(rows, end).contractInForce())
                .as("at the end, whatever jobs have run")
                .isFalse();
    }

    @Test
    default void nobodyStandsWithoutASeat() {
        assertThat(standing(UUID.randomUUID())).isEqualTo(Standing.none());
        assertThat(Standing.none().mayRead()).isFalse();
    }

    @Test
    @Tag("N3c")
    default void howTheIdentityWasProvedIsKeptWithItsResult() throws Exception {
        UUID application = confirmed(form());
        assertThatThrownBy(() -> officer(() -> {
                    get(IdentityChecks.class)
                            .note(new ProveIdentity(application, IdentityWay.CALL_BACK, " ", true, ""));
                    return null;
                }))
                .isInstanceOf(InvalidInputException.class);
        officer(() -> {
            IdentityChecks identity = get(IdentityChecks.class);
            identity.note(new ProveIdentity(application, IdentityWay.CALL_BACK, "病院の公式サイト", false, "応答なし"));
            identity.note(new ProveIdentity(application, IdentityWay.LETTER, "厚生局の一覧の所在地", true, ""));
            assertThat(identity.of(application)).hasSize(2);
            assertThat(identity.of(application).get(0).proved())
                    .as("the latest first")
                    .isTrue();
            return null;
        });
        decide(checked(application), DecisionKind.REFUSE, DecisionGround.N3, "");
        assertRefused(
                MembershipError.NOT_POSSIBLE_NOW,
                () -> officer(() -> {
                    get(IdentityChecks.class)
                            .note(new ProveIdentity(application, IdentityWay.DOCUMENT, "登記", true, ""));
                    return null;
                }));
    }

    // ------------------------------------------------------------ seats

    @Test
    @Tag("A08")
    @Tag("C-APP")
    default void thereIsExactlyOneLiaisonAtAnyMoment() throws Exception {
        UUID contract = member();
        SeatHolder liaison = liaison(contract);
        SeatHolder other = holders(contract).stream()
                .filter(seat -> !seat.liaison())
                .findFirst()
                .orElseThrow();
        assertRefused(
                MembershipError.LIAISON_NEEDED,
                () -> officer(() -> {
                    get(Seating.class).remove(liaison.seat(), RemovalGround.A14_1);
                    return null;
                }));
        officer(() -> {
            get(Seating.class).nameLiaison(other.seat());
            return null;
        });
        assertThat(liaison(contract).seat()).isEqualTo(other.seat());
        officer(() -> {
            get(Seating.class).remove(liaison.seat(), RemovalGround.A14_1);
            return null;
        });
        assertThat(holders(contract)).hasSize(1);
        assertThat(standing(liaison.seat())).as("at once").isEqualTo(Standing.none());
    }

    // ------------------------------------------------------------ restrictions

    @Test
    @Tag("A11-2")
    default void aSuspendedUserMayDoNothingFromTheNextRequestOn() throws Exception {
        UUID contract = member();
        SeatHolder liaison = liaison(contract);
        SeatHolder other = holders(contract).stream()
                .filter(seat -> !seat.liaison())
                .findFirst()
                .orElseThrow();
        UUID restriction = officer(() -> get(Restrictions.class)
                .suspendUser(RestrictionFixture.user(
                        other.seat(), Grade.ALL, RestrictionGround.A11_2_4, "他院を中傷した。", Optional.empty())));
        assertThat(standing(other.seat()).mayRead()).isFalse();
        assertThat(standing(liaison.seat()).mayPost()).as("the others go on").isTrue();
        assertWrong(
                "reason",
                MembershipError.REASON_REQUIRED,
                () -> officer(() -> {
                    get(Restrictions.class).lift(restriction, " ");
                    return null;
                }));
        officer(() -> {
            get(Restrictions.class).lift(restriction, "謝罪があった。");
            return null;
        });
        assertThat(standing(other.seat()).mayPost()).isTrue();
        assertThat(officer(() -> get(MemberRegister.class).member(contract)).restrictions())
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.on()).isFalse();
                    assertThat(card.liftReason()).contains("謝罪があった。");
                });
    }

    @Test
    @Tag("A11-2")
    default void theHardestOfSeveralRestrictionsCounts() throws Exception {
        UUID contract = member();
        UUID seat = liaison(contract).seat();
        Instant soon = get(Clock.class).instant().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        officer(() -> get(Restrictions.class)
                .suspendUser(RestrictionFixture.user(
                        seat, Grade.NO_POSTING, RestrictionGround.A11_2_3, "条件に反した。", Optional.empty())));
        officer(() -> get(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.READ_ONLY, RestrictionGround.A11_2_1, "調査中。", Optional.of(soon))));
        assertThat(standing(seat).restriction()).isEqualTo(Grade.READ_ONLY);
        assertThat(StandingRow.standing(get(Contracts.class).standing(seat, soon), soon)
                        .restriction())
                .as("ends by itself")
                .isEqualTo(Grade.NO_POSTING);
    }

    @Test
    @Tag("A11-2")
    default void aRestrictionThatEndsSoonIsOnTheDesksListUntilItsEnd() throws Exception {
        UUID contract = member();
        Instant now = get(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS);
        Duration ahead = Duration.ofDays(get(LiveSettings.class).number(RestrictionsEnding.DAYS));
        Instant looked = now.plus(Duration.ofHours(1));
        UUID later = officer(() -> get(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.ALL, RestrictionGround.A11_2_1, "調査中。", Optional.of(looked.plus(ahead)))));
        assertThat(At.time(looked.minusSeconds(1), MembershipScenarios::restrictionsEnding))
                .doesNotContain(later);
        assertThat(At.time(looked.plusSeconds(1), MembershipScenarios::restrictionsEnding))
                .contains(later);

        Instant end = now.plus(Duration.ofDays(1));
        UUID soon = officer(() -> get(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.NO_POSTING, RestrictionGround.A11_2_3, "条件に反した。", Optional.of(end))));
        UUID lifted = officer(() -> get(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.NO_POSTING, RestrictionGround.A11_2_3, "条件に反した。", Optional.of(end))));
        officer(() -> {
            get(Restrictions.class).lift(lifted, "謝罪があった。");
            return null;
        });
        assertThat(At.time(end.minusSeconds(1), MembershipScenarios::restrictionsEnding))
                .contains(soon)
                .doesNotContain(lifted);
        assertThat(At.time(end.plusSeconds(1), MembershipScenarios::restrictionsEnding))
                .doesNotContain(soon);
    }

    private static List<UUID> restrictionsEnding() throws Exception {
        return Transactions.call(() -> get(RestrictionsEnding.class).waiting(1_000, Locale.JAPANESE)).stream()
                .map(WorkItem::subject)
                .toList();
    }

    @Test
    @Tag("A11-2")
    default void noRestrictionIsSavedWithoutItsGround() throws Exception {
        UUID contract = member();
        assertWrong(
                "ground",
                MembershipError.GROUND_REQUIRED,
                () -> officer(() -> get(Restrictions.class)
                        .suspendContract(
                                RestrictionFixture.contract(contract, Grade.ALL, null, "理由", Optional.empty()))));
        assertRefused(
                CommonError.INVALID_INPUT,
                () -> officer(() -> get(Restrictions.class)
                        .suspendContract(RestrictionFixture.contract(
                                contract, Grade.ALL, RestrictionGround.A11_2_1, "", Optional.empty()))));
        assertWrong(
                "until",
                MembershipError.END_BEFORE_START,
                () -> officer(() -> get(Restrictions.class)
                        .suspendContract(RestrictionFixture.contract(
                                contract, Grade.ALL, RestrictionGround.A11_2_1, "理由", Optional.of(Instant.EPOCH)))));
        assertThat(officer(() -> get(MemberRegister.class).member(contract)).restrictions())
                .isEmpty();
    }

    @Test
    default void theListOfMembersCountsUsersAndRestrictions() throws Exception {
        UUID contract = member();
        officer(() -> get(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.NO_POSTING, RestrictionGround.A11_2_3, "調査中。", Optional.empty())));
        MemberSummary line = officer(() -> {
            MemberRegister register = get(MemberRegister.class);
            for (int first = 0; ; first += 100) {
                MemberPage page = register.members(Set.of(), first, 100);
                for (MemberSummary member : page.members()) {
                    if (member.contract().equals(contract)) {
                        return member;
                    }
                }
                if (first > page.total()) {
                    throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
                }
            }
        });
        assertThat(line.users()).isEqualTo(2);
        assertThat(line.restrictions()).isEqualTo(1);
    }

    @Test
    @Tag("A05-2")
    default void anOfficerNotesThatTheIdNoticeDidNotArrive() throws Exception {
        UUID contract = accepted(form());
        // until the relay has taken the notice, so that it does not do so after the note
        LifeStoriesScenarios.awaitFormed(contract);
        UUID seat = liaison(contract).seat();
        assertThatThrownBy(() -> officer(() -> get(MemberRegister.class).noticeReturned(contract, " ")))
                .isInstanceOf(InvalidInputException.class);
        MemberCard card = officer(() -> get(MemberRegister.class).noticeReturned(contract, "戻ってきた"));
        assertThat(card.state()).isEqualTo(ContractState.NOTICE_FAILED);
        assertThat(card.noticeProblem()).contains("戻ってきた");
        assertThat(Transactions.call(() -> standing(seat)).contractInForce()).isFalse();
    }
}
