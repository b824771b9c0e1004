package org.noroshi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.SettingStep;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/**
 * The log can be proved: whoever changes it, even as the owner of the tables, is found out. Each attack undoes itself, and nobody
 * chains while it lasts.
 */
public interface LogScenarios {

    Set<String> AUDITOR = Set.of(Roles.AUDIT);

    // --- chaining

    @Test
    @Tag("A19-1")
    default void everyRowIsChainedOnce() throws Exception {
        List<UUID> items = fired(5);
        bean(Sealer.class).chain();

        for (UUID item : items) {
            assertThat(linkOf(item)).hasSize(1);
        }
        assertThat(found()).isEmpty();
    }

    @Test
    @Tag("A19-1")
    default void theChainHoldsEveryColumnOfARow() {
        String columns = Rows.of("select * from audit_event").get(0).keySet().stream()
                .sorted()
                .collect(Collectors.joining(","));

        assertThat(RowContent.COLUMNS.stream().sorted().collect(Collectors.joining(",")))
                .isEqualTo(columns);
    }

    @Test
    @Tag("A19-1")
    default void aRowWhoseTransactionWasLateIsChainedAfterThoseThatCameBefore() throws Exception {
        TransactionManager manager = InitialContext.doLookup("java:jboss/TransactionManager");
        UUID late = UUID.randomUUID();
        manager.begin();
        CDI.current().getBeanManager().getEvent().fire(new Probed(AuditVerb.POST, "post", late));
        Transaction open = manager.suspend();
        UUID early;
        try {
            early = fired(1).get(0);
            bean(Sealer.class).chain();
            assertThat(linkOf(late)).isEmpty();
        } finally {
            manager.resume(open);
            manager.commit();
        }
        bean(Sealer.class).chain();

        assertThat(linkOf(late)).hasSize(1);
        assertThat(number(late)).isGreaterThan(number(early));
        assertThat(found()).isEmpty();
    }

    @Test
    @Tag("A19-1")
    default void twoNodesThatChainAtOnceChainEachRowOnce() throws Exception {
        ManagedScheduledExecutorService pool = InitialContext.doLookup("java:jboss/ee/concurrency/scheduler/noroshi");
        List<UUID> items = fired(60);
        Sealer sealer = bean(Sealer.class);

        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(pool.submit(sealer::chain));
        }
        for (Future<?> run : runs) {
            run.get();
        }

        for (UUID item : items) {
            assertThat(linkOf(item)).hasSize(1);
        }
        assertThat(found()).isEmpty();
    }

    @Test
    @Tag("A17-4")
    default void ofEachChainedRowTheServiceCanTellWhoDidItAndHowThatPersonHadSignedIn() throws Exception {
        UUID account = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        bean(Occasion.class).authenticatedBy("password+code");
        AuditScenarios.fireAs(account, new Probed(AuditVerb.SEND, "post", item));
        bean(Sealer.class).chain();

        Map<String, Object> row = AuditScenarios.rows(item).get(0);
        SealedPart part = SealedPart.opened((byte[]) row.get("sealed"), bean(Seal.class), (UUID) row.get("id"));
        assertThat(part.account()).contains(account);
        assertThat(part.authentication()).contains("password+code");
        assertThat(linkOf(item)).hasSize(1);
    }

    // --- attacks

    @Test
    @Tag("A19-1")
    default void aChangeOfAnyColumnIsFound() throws Exception {
        UUID item = chained(1).get(0);
        UUID row = id(item);
        long number = number(item);
        Map<String, String> changes = Map.of(
                "verb", "'VIEW'",
                "subject_kind", "'thread'",
                "item_id", "null",
                "ground", "'A18-05'",
                "at_coarse", "at_coarse - interval '10' minute",
                "sealed", "(select content from audit_link where link_no = 1)");

        for (Map.Entry<String, String> change : changes.entrySet()) {
            List<Finding> findings = attacked(
                    Set.of("audit_event"),
                    () -> asOwner("update audit_event set " + change.getKey() + " = " + change.getValue()
                            + " where id = '" + row + "'"));
            assertThat(findings)
                    .as(change.getKey())
                    .containsExactly(new Finding(FindingKind.ROW_CHANGED, number, Optional.of(row)));
        }
        assertThat(found()).isEmpty();
    }

    @Test
    @Tag("A19-1")
    default void aRowThatIsDeletedIsMissed() throws Exception {
        UUID item = chained(2).get(0);
        UUID row = id(item);
        long number = number(item);

        assertThat(attacked(Set.of("audit_event"), () -> asOwner("delete from audit_event where id = '" + row + "'")))
                .containsExactly(new Finding(FindingKind.ROW_REMOVED, number, Optional.of(row)));
    }

    @Test
    @Tag("A19-1")
    default void twoRowsThatChangePlacesAreFound() throws Exception {
        List<UUID> items = chained(2);
        long first = Math.min(number(items.get(0)), number(items.get(1)));
        long second = Math.max(number(items.get(0)), number(items.get(1)));

        List<Finding> findings = attacked(Set.of("audit_link"), () -> {
            asOwner("update audit_link set link_no = 9000000000000 where link_no = " + first);
            asOwner("update audit_link set link_no = " + first + " where link_no = " + second);
            asOwner("update audit_link set link_no = " + second + " where link_no = 9000000000000");
        });

        assertThat(findings.get(0).kind()).isEqualTo(FindingKind.LINK_BROKEN);
        assertThat(findings.get(0).number()).isEqualTo(first);
    }

    @Test
    @Tag("A19-1")
    default void aRowThatIsPutInBesideTheChainIsFound() throws Exception {
        chained(1);
        UUID foreign = UUID.randomUUID();

        assertThat(attacked(Set.of("audit_event"), () -> putIn(foreign)))
                .containsExactly(new Finding(FindingKind.ROW_NOT_CHAINED, 0, Optional.of(foreign)));
    }

    @Test
    @Tag("A19-1")
    default void aRowThatIsGoneBeforeItWasChainedIsMissedAndHoldsNoOtherUp() throws Exception {
        List<UUID> gone = new ArrayList<>();
        try {
            List<Finding> findings = attacked(Set.of("audit_event"), () -> {
                gone.add(id(fired(1).get(0)));
                asOwner("delete from audit_event where id = '" + gone.get(0) + "'");
            });
            Finding missed = new Finding(FindingKind.ROW_VANISHED, 0, Optional.of(gone.get(0)));

            assertThat(findings).containsExactly(missed);
            assertThat(linkOf(chained(1).get(0))).hasSize(1);
            assertThat(found()).containsExactly(missed);
        } finally {
            for (UUID row : gone) {
                asOwner("delete from audit_pending where event_id = '" + row + "'");
            }
        }
    }

    @Test
    @Tag("A19-1")
    default void aRowThatTheServiceDidNotWriteIsNeverChained() throws Exception {
        UUID foreign = UUID.randomUUID();
        putIn(foreign);
        asOwner(
                "insert into audit_pending (event_id, at_coarse, refused) select id, at_coarse, false from audit_event where id = '"
                        + foreign + "'");
        try {
            bean(Sealer.class).chain();

            assertThat(Rows.of("select * from audit_link where event_id = ?", foreign))
                    .isEmpty();
            assertThat(found()).containsExactly(new Finding(FindingKind.ROW_FOREIGN, 0, Optional.of(foreign)));
        } finally {
            asOwner("delete from audit_pending where event_id = '" + foreign + "'");
            asOwner("delete from audit_event where id = '" + foreign + "'");
        }
    }

    @Test
    @Tag("A19-1")
    default void aLinkThatIsReplacedIsFound() throws Exception {
        UUID item = chained(2).get(0);
        long number = number(item);

        List<Finding> findings = attacked(
                Set.of("audit_link"), () -> asOwner("update audit_link set hash = content where link_no = " + number));

        assertThat(findings.get(0).kind()).isEqualTo(FindingKind.LINK_BROKEN);
        assertThat(findings.get(0).number()).isEqualTo(number);
    }

    @Test
    @Tag("A19-1")
    default void whoReckonsTheLastLinkAnewWithoutTheKeyIsFound() throws Exception {
        chained(2);
        Map<String, Object> last = Rows.of("select * from audit_link order by link_no desc limit 1")
                .get(0);
        Map<String, Object> before = Rows.of(
                        "select * from audit_link where link_no = ?", ((Number) last.get("link_no")).longValue() - 1)
                .get(0);
        UUID row = (UUID) last.get("event_id");
        long number = ((Number) last.get("link_no")).longValue();

        List<Finding> findings = attacked(Set.of("audit_event", "audit_link"), () -> {
            asOwner("update audit_event set ground = 'A18-05' where id = '" + row + "'");
            byte[] content = bean(ChainLinks.class)
                    .links(number - 1, number, 1)
                    .get(0)
                    .row()
                    .orElseThrow()
                    .hash();
            ChainHead forged = new ChainHead(number - 1, (byte[]) before.get("hash")).next(row, content);
            try (Connection connection = owner().getConnection();
                    PreparedStatement update = connection.prepareStatement(
                            "update audit_link set content = ?, hash = ? where link_no = ?")) {
                update.setBytes(1, content);
                update.setBytes(2, forged.hash());
                update.setLong(3, number);
                update.executeUpdate();
            }
        });

        assertThat(findings).contains(new Finding(FindingKind.LINK_FORGED, number, Optional.of(row)));
    }

    @Test
    @Tag("A19-1")
    default void anEndThatIsCutOffIsMissedByTheSignedHead() throws Exception {
        chained(4);
        signed();
        long end = head();

        List<Finding> findings = attacked(Set.of("audit_link", "audit_event"), () -> {
            asOwner("delete from audit_event where id in (select event_id from audit_link where link_no > " + (end - 2)
                    + ")");
            asOwner("delete from audit_link where link_no > " + (end - 2));
        });

        assertThat(findings).contains(new Finding(FindingKind.CUT_OFF_BEFORE_ANCHOR, end, Optional.empty()));
    }

    @Test
    @Tag("A19-1")
    default void aSignatureThatSomebodyElseMadeIsFound() throws Exception {
        chained(1);
        signed();

        List<Finding> findings =
                attacked(Set.of("audit_anchor"), () -> asOwner("update audit_anchor set link_no = link_no - 1"));

        assertThat(findings).extracting(Finding::kind).contains(FindingKind.ANCHOR_FORGED);
    }

    // --- anchors

    @Test
    @Tag("A19-1")
    default void everybodyCanCheckTheSignedHeadByHand() throws Exception {
        chained(1);
        signed();
        PublishedAnchor anchor = bean(LogAnchors.class).published().get(0);
        String key = anchor.publicKey().replaceAll("-----[A-Z ]+-----|\n", "");

        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        signature.update(anchor.statement().getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(Base64.getDecoder().decode(anchor.signature())))
                .isTrue();
        assertThat(anchor.statement())
                .contains(anchor.hash())
                .contains(anchor.day().toString());
    }

    @Test
    default void theHeadOfADayIsSignedOnce() throws Exception {
        chained(1);
        signed();

        assertThat(bean(AnchorSteps.class).sign()).isFalse();
    }

    @Test
    @Tag("A19-1")
    default void theHeadIsMailedToTheRepresentativeWhenOneIsSet() throws Exception {
        chained(1);
        signed();
        PublishedAnchor anchor = bean(LogAnchors.class).published().get(0);
        assertThat(letters(anchor.day())).isEmpty();

        representative("representative@members.example.jp");
        try {
            assertThat(letters(anchor.day())).singleElement().satisfies(letter -> {
                assertThat(letter.address()).isEqualTo("representative@members.example.jp");
                assertThat(letter.values())
                        .containsEntry("statement", anchor.statement())
                        .containsEntry("signature", anchor.signature());
            });
            assertThatThrownBy(() -> representative("nobody at all")).isInstanceOf(InvalidInputException.class);
        } finally {
            representative("");
        }
    }

    private static List<Letter> letters(LocalDate day) throws Exception {
        var payload =
                Json.createObjectBuilder().add(AnchorMail.DAY, day.toString()).build();
        return Transactions.call(() -> bean(AnchorMail.class).letters(payload));
    }

    private static void representative(String address) throws Exception {
        LiveSettings settings = bean(LiveSettings.class);
        LiveSetting setting = settings.find("noroshi.log-representative").orElseThrow();
        As.account(
                UUID.randomUUID(),
                Set.of(),
                () -> Transactions.call(run(() -> settings.change(
                        setting,
                        settings.history(setting).stream()
                                .findFirst()
                                .map(SettingStep::step)
                                .orElse(0),
                        address,
                        "For a test",
                        Optional.empty()))));
    }

    // --- looking through it

    @Test
    @Tag("A17-4")
    default void theTrailTellsWhatWasDoneToAnItemAndNeverWhoDidIt() throws Exception {
        UUID account = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        AuditScenarios.fireAs(account, new Probed(AuditVerb.VIEW, "post", item, Optional.of("A18-05")));

        TrailPage page = looked(about(item), "");

        assertThat(page.rows()).hasSize(1);
        assertThat(page.rows().get(0).verb()).isEqualTo(AuditVerb.VIEW);
        assertThat(page.rows().get(0).ground()).contains("A18-05");
        assertThat(page.toString()).doesNotContain(account.toString());
    }

    @Test
    default void eachLookThroughTheTrailIsARowOfIt() throws Exception {
        long before = trailRows(AuditVerb.VIEW);

        looked(AskTrail.everything(), "");

        assertThat(trailRows(AuditVerb.VIEW)).isEqualTo(before + 1);
    }

    @Test
    default void nobodyElseLooksThroughTheTrail() {
        assertThatThrownBy(() ->
                        As.account(UUID.randomUUID(), Set.of(Roles.READ, Roles.DESK), () -> bean(TrailInspection.class)
                                .page(AskTrail.everything(), "")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    default void pagesOfTheTrailShowEachRowOnce() throws Exception {
        UUID item = UUID.randomUUID();
        for (int i = 0; i < 120; i++) {
            AuditScenarios.fireAs(UUID.randomUUID(), new Probed(AuditVerb.VIEW, "post", item));
        }

        List<UUID> seen = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            TrailPage page = looked(about(item), next.get());
            page.rows().forEach(row -> seen.add(row.id()));
            next = page.next();
        }

        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    default void aQuestionThatCanNotBeReadSaysWhichFieldIsWrong() {
        AskTrail asked = new AskTrail("yesterday", "2026-13-01", "", "", "thread 9", "");

        assertThatThrownBy(() -> looked(asked, ""))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactlyInAnyOrder("from", "until", "item"));
    }

    @Test
    default void anOfficerKeepsQuestionsForHimselfAlone() throws Exception {
        UUID officer = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        AskTrail question = about(UUID.randomUUID());
        TrailInspection trail = bean(TrailInspection.class);
        As.account(officer, AUDITOR, run(() -> trail.save(question, "recall")));
        SavedQuestion kept = As.account(officer, AUDITOR, trail::saved).get(0);

        assertThat(kept.question()).isEqualTo(question);
        assertThat(As.account(other, AUDITOR, trail::saved)).isEmpty();
        assertThatThrownBy(() -> As.account(other, AUDITOR, run(() -> trail.forget(kept.id()))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.account(officer, AUDITOR, run(() -> trail.save(question, "recall"))))
                .isInstanceOf(InvalidInputException.class);
        As.account(officer, AUDITOR, run(() -> trail.forget(kept.id())));
        assertThat(As.account(officer, AUDITOR, trail::saved)).isEmpty();
    }

    @Test
    default void rowsAreTakenAlongForAPurposeThatStaysOnRecord() throws Exception {
        UUID officer = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        AuditScenarios.fireAs(account, new Probed(AuditVerb.VIEW, "post", item));
        TrailInspection trail = bean(TrailInspection.class);
        long before = trailRows(AuditVerb.SEND);

        String csv = new String(
                As.account(
                        officer,
                        AUDITOR,
                        () -> trail.export(
                                new ExportTrail(about(item), TrailFormat.CSV, "Asked by the board of members"))),
                StandardCharsets.UTF_8);

        assertThat(csv).contains(item.toString()).doesNotContain(account.toString());
        assertThat(trailRows(AuditVerb.SEND)).isEqualTo(before + 1);
        assertThat(Rows.of("select * from trail_export where account_id = ?", officer)
                        .get(0))
                .containsEntry("purpose", "Asked by the board of members");
        assertThatThrownBy(() -> As.account(
                        officer, AUDITOR, () -> trail.export(new ExportTrail(about(item), TrailFormat.JSON, " "))))
                .isInstanceOf(InvalidInputException.class);
    }

    // --- verifying

    @Test
    @Tag("A19-1")
    default void anOfficerHasTheLogVerifiedAndABrokenOneBecomesWork() throws Exception {
        UUID item = chained(1).get(0);
        assertThat(verified().passed()).isTrue();
        assertThat(bean(LogWork.class).waiting(10, Locale.ENGLISH)).isEmpty();

        List<VerificationResult> broken = new ArrayList<>();
        attacked(Set.of("audit_event"), () -> {
            asOwner("update audit_event set subject_kind = 'thread' where id = '" + id(item) + "'");
            broken.add(bare());
        });
        assertThat(broken.get(0).failed()).isTrue();
        assertThat(broken.get(0).findings().get(0).kind()).isEqualTo(FindingKind.ROW_CHANGED);
        assertThat(bean(LogWork.class).waiting(10, Locale.ENGLISH)).hasSize(1);
        assertThat(state().broken()).isTrue();

        assertThat(verified().passed()).isTrue();
        assertThat(bean(LogWork.class).waiting(10, Locale.ENGLISH)).isEmpty();
        assertThat(state().broken()).isFalse();
    }

    @Test
    default void aHeadThatIsNotSignedForTwoDaysIsToldToTheOfficers() throws Exception {
        chained(1);
        signed();
        Instant now = bean(Clock.class).instant();

        assertThat(state().unsignedSince()).isEmpty();
        assertThat(At.time(now.plus(Duration.ofHours(47)), LogScenarios::state).unsignedSince())
                .isEmpty();
        Instant late = now.plus(Duration.ofHours(49));
        assertThat(At.time(late, LogScenarios::state).unsignedSince()).isPresent();
        assertThat(At.time(late, () -> bean(LogWork.class).waiting(10, Locale.ENGLISH)))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("audit/unsigned_log"));
    }

    @Test
    default void nobodyElseIsToldHowTheLogIs() {
        assertThatThrownBy(
                        () -> As.account(UUID.randomUUID(), Set.of(Roles.READ, Roles.DESK), () -> bean(LogWatch.class)
                                .state()))
                .isInstanceOf(EJBAccessException.class);
    }

    private static LogState state() throws Exception {
        return As.account(UUID.randomUUID(), AUDITOR, () -> bean(LogWatch.class).state());
    }

    /** A verification whose beginning does not wait for the chain, which an attack holds. */
    private static VerificationResult bare() throws Exception {
        Findings findings = new Findings();
        ChainWalk walk = bean(LogVerifier.class).walk(findings, reached -> {});
        return Transactions.call(() -> {
            Verification done = new Verification(
                    VerificationOccasion.NIGHTLY,
                    walk.checked(),
                    bean(Clock.class).instant());
            bean(Verifications.class).add(done);
            done.finish(walk.checked(), findings, bean(Clock.class).instant());
            return done.result(bean(Clock.class).instant());
        });
    }

    private static VerificationResult verified() throws Exception {
        TrailInspection trail = bean(TrailInspection.class);
        UUID officer = UUID.randomUUID();
        As.account(officer, AUDITOR, run(trail::verify));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> As.account(officer, AUDITOR, trail::verifications)
                .get(0)
                .finishedAt()
                .isPresent());
        return As.account(officer, AUDITOR, trail::verifications).get(0);
    }

    // --- how it is done

    /** What a verification finds while the attack lasts; afterwards the tables are as they were, and nobody has chained. */
    private static List<Finding> attacked(Set<String> tables, Step attack) throws Exception {
        try (Connection held = Rows.dataSource().getConnection()) {
            held.setAutoCommit(false);
            try (PreparedStatement hold = held.prepareStatement("select id from audit_chain for update")) {
                hold.executeQuery();
                for (String table : tables) {
                    asOwner("create table kept_" + table + " as select * from " + table);
                }
                try {
                    attack.take();
                    return found();
                } finally {
                    for (String table : tables) {
                        asOwner("delete from " + table + " where exists (select 1 from kept_" + table + ")"
                                + (table.equals("audit_event")
                                        ? " and id not in (select event_id from audit_pending)"
                                        : ""));
                        asOwner("insert into " + table + " select * from kept_" + table
                                + (table.equals("audit_event")
                                        ? " k where not exists (select 1 from audit_event e where e.id = k.id)"
                                        : ""));
                        asOwner("drop table kept_" + table);
                    }
                }
            } finally {
                held.rollback();
                held.setAutoCommit(true);
            }
        }
    }

    private static List<Finding> found() {
        Findings findings = new Findings();
        bean(LogVerifier.class).walk(findings, reached -> {});
        return findings.first();
    }

    private static void signed() throws Exception {
        asOwner("delete from audit_anchor");
        assertThat(bean(AnchorSteps.class).sign()).isTrue();
    }

    private static void putIn(UUID row) throws SQLException {
        asOwner("insert into audit_event (id, verb, subject_kind, item_id, at_coarse, sealed) select '" + row
                + "', verb, subject_kind, item_id, at_coarse, sealed from audit_event where id ="
                + " (select event_id from audit_link where link_no = 1)");
    }

    private static List<UUID> fired(int most) throws Exception {
        List<UUID> items = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            UUID item = UUID.randomUUID();
            AuditScenarios.fireAs(UUID.randomUUID(), new Probed(AuditVerb.POST, "post", item));
            items.add(item);
        }
        return items;
    }

    private static List<UUID> chained(int most) throws Exception {
        List<UUID> items = fired(most);
        bean(Sealer.class).chain();
        return items;
    }

    private static AskTrail about(UUID item) {
        return new AskTrail("", "", "", "", item.toString(), "");
    }

    private static TrailPage looked(AskTrail question, String after) throws Exception {
        return As.account(
                UUID.randomUUID(), AUDITOR, () -> bean(TrailInspection.class).page(question, after));
    }

    private static long trailRows(AuditVerb verb) {
        return Rows.of("select id from audit_event where subject_kind = 'trail' and verb = ?", verb.name())
                .size();
    }

    private static List<Map<String, Object>> linkOf(UUID item) {
        return Rows.of(
                "select l.* from audit_link l join audit_event e on e.id = l.event_id where e.item_id = ?", item);
    }

    private static long number(UUID item) {
        return ((Number) linkOf(item).get(0).get("link_no")).longValue();
    }

    private static long head() {
        return ((Number) Rows.of("select max(link_no) as last from audit_link")
                        .get(0)
                        .get("last"))
                .longValue();
    }

    private static UUID id(UUID item) {
        return (UUID) AuditScenarios.rows(item).get(0).get("id");
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static DataSource owner() throws SQLException {
        try {
            return InitialContext.doLookup("java:jboss/datasources/NoroshiOwnerDS");
        } catch (javax.naming.NamingException e) {
            throw new SQLException(e);
        }
    }

    /** As whoever owns the tables: the operator at the database itself. */
    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = owner().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static Callable<Void> run(Step step) {
        return () -> {
            step.take();
            return null;
        };
    }

    /** Something that may go wrong. */
    interface Step {
        void take() throws Exception;
    }
}
