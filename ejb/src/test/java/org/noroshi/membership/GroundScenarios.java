package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.operation.Operating;
import org.noroshi.operation.OrderMode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.Mode;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/**
 * Nothing is refused, held, restricted, removed or ended without the place in the terms that it rests on: not by a
 * service, and not by whoever writes into the database. Whoever adds a table with states or grounds finds it here.
 */
public interface GroundScenarios {

    UUID GROUND_OFFICER = UUID.randomUUID();
    Set<String> DECIDING =
            Set.of(Roles.SIGNED_IN, Roles.DESK, Roles.ADMIT, Roles.RESTRICT, Roles.OPERATE, Roles.STOP, Roles.SECOND);

    /** Tables with states none of which takes anything from a member, and why that is so. */
    Map<String, String> STATES_THAT_TAKE_NOTHING = Map.ofEntries(
            Map.entry("account", "follows its seat, which has the ground; staff are no members"),
            Map.entry("application_decision", "of the decision itself, whose ground is always there"),
            Map.entry("seat_request_decision", "of the decision itself, whose ground is always there"),
            Map.entry("proposal", "of the proposal itself, whose ground is always there"),
            Map.entry("export_job", "stops when rights are lost, by a restriction that has the ground"),
            Map.entry("inquiry", "a conversation"),
            Map.entry("notice", "what the secretariat itself says"),
            Map.entry("report_case", "of the report itself; what it leads to is a removal, which has the ground"),
            Map.entry("alert", "what the analysts themselves say"),
            Map.entry("alert_answer", "what a hospital itself says"),
            Map.entry("article_proposal", "ends by what its authors answer, or do not"),
            Map.entry("participation", "whom an author accepts or not; the terms leave that to the author"),
            Map.entry("sharing_group", "what it is for; who is in it, hospitals decide"),
            Map.entry("sharing_group_step", "of the group itself"),
            Map.entry("permission_request", "what an author permits or not; the terms leave that to the author"));

    /** Tables with grounds that need none for some of their rows, and why. */
    Map<String, String> GROUNDS_THAT_MAY_BE_MISSING = Map.of("audit_event", "tells of reading and writing as well");

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(GROUND_OFFICER, DECIDING, step);
    }

    // ------------------------------------------------------------ the database

    /** What is written into a table, with the ground left open; what has to be there before. */
    record Attempt(String good, String before, String sql) {

        static Attempt of(String good, String sql) {
            return new Attempt(good, "", sql);
        }
    }

    @Test
    @Tag("A06-2")
    @Tag("A11-2")
    @Tag("A22-1")
    @Tag("A28-3")
    default void theDatabaseTakesNothingWithoutAGround() throws Exception {
        Map<String, Attempt> attempts = attempts();
        for (Map.Entry<String, Attempt> attempt : attempts.entrySet()) {
            for (String bad : Arrays.asList(null, "", " ", "because")) {
                assertThatThrownBy(() -> attempt(attempt.getValue(), bad))
                        .as("%s on '%s'", attempt.getKey(), bad)
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .startsWith("23"));
            }
            // and with a ground it would have been written
            attempt(attempt.getValue(), attempt.getValue().good());
        }
        Set<String> tried = attempts.keySet().stream()
                .map(name -> name.replaceFirst(":.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(union(tried, GROUNDS_THAT_MAY_BE_MISSING.keySet()))
                .as("every table with a ground")
                .containsAll(tablesWith("ground"));
        assertThat(union(tried, STATES_THAT_TAKE_NOTHING.keySet()))
                .as("every table with states")
                .containsAll(tablesWith("state"));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tablesWith(String column) {
        return Rows.of(
                        "select lower(c.table_name) as name from information_schema.columns c"
                                + " join information_schema.tables t on t.table_name = c.table_name"
                                + " and t.table_schema = c.table_schema where lower(c.column_name) = ?"
                                + " and lower(c.table_schema) = 'public' and t.table_type like '%TABLE%'",
                        column)
                .stream()
                .map(row -> row.get("name").toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Attempt> attempts() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID application = (UUID) Rows.of("select application_id from contract where id = ?", contract)
                .get(0)
                .get("application_id");
        UUID seat = (UUID) Rows.of("select id from seat where contract_id = ? and liaison_of is null", contract)
                .get(0)
                .get("id");
        UUID terms = (UUID) Rows.of("select terms_version from contract where id = ?", contract)
                .get(0)
                .get("terms_version");
        Viewer author = ViewerFixture.user();
        UUID thread = ViewerFixture.as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.QUESTION,
                        Audience.ALL_MEMBERS,
                        Tlp.AMBER,
                        Conditions.NONE,
                        "根拠",
                        "本文")));
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String request = "insert into seat_request (id, seat_id, contract_id, state, attested_by, attested_at,"
                + " changed_at, version, ground) values ('%s', '%s', '%s', '%s', '%s', current_timestamp,"
                + " current_timestamp, 0, ";
        Map<String, Attempt> all = new LinkedHashMap<>();
        for (String state : List.of("ON_HOLD", "WAITLISTED", "REFUSED")) {
            all.put(
                    "application: " + state,
                    Attempt.of(
                            "A06-2-1",
                            "update application set state = '" + state + "', ground = ? where id = '" + application
                                    + "'"));
        }
        all.put(
                "application_decision",
                Attempt.of(
                        "A06-2-1",
                        "insert into application_decision (id, application_id, step, kind, ground, reason, state, seen,"
                                + " decided_by, decided_at, version) values ('" + id + "', '" + application
                                + "', 90, 'REFUSE', ?, '', 'EFFECTIVE', '{}', '" + other
                                + "', current_timestamp, 0)"));
        for (String state : List.of("ON_HOLD", "REFUSED")) {
            all.put(
                    "seat_request: " + state,
                    Attempt.of("A06-2-2", request.formatted(id, seat, contract, state, seat) + "?)"));
        }
        all.put(
                "seat_request_decision",
                new Attempt(
                        "N3",
                        request.formatted(id, seat, contract, "OPEN", seat) + "null)",
                        "insert into seat_request_decision (id, request_id, step, kind, ground, reason, state, seen,"
                                + " decided_by, decided_at, version) values ('" + id + "', '" + id
                                + "', 1, 'HOLD', ?, '', 'EFFECTIVE', '{}', '" + other + "', current_timestamp, 0)"));
        for (String state : List.of("ENDING", "ENDED")) {
            all.put(
                    "contract: " + state,
                    Attempt.of(
                            "A28-3",
                            "update contract set state = '" + state + "', ends_at = current_timestamp, ground = ?"
                                    + " where id = '" + contract + "'"));
        }
        all.put(
                "contract_transition",
                Attempt.of(
                        "A28-3",
                        "insert into contract_transition (id, contract_id, step, from_state, to_state, ground, made_at)"
                                + " values ('" + id + "', '" + contract
                                + "', 90, 'IN_FORCE', 'ENDED', ?, current_timestamp)"));
        all.put(
                "seat",
                Attempt.of(
                        "A08",
                        "update seat set state = 'REMOVED', place = null, live_mail = null, ground = ? where id = '"
                                + seat + "'"));
        all.put(
                "restriction",
                Attempt.of(
                        "A11-2-4",
                        "insert into restriction (id, contract_id, grade, ground, reason, decided_by, decided_at,"
                                + " valid_from, version) values ('" + id + "', '" + contract + "', 'ALL', ?, 'x', '"
                                + other + "', current_timestamp, current_timestamp, 0)"));
        all.put(
                "change_notice",
                Attempt.of(
                        "A06-2-2",
                        "insert into change_notice (id, number, contract_id, item, value_before, value_after, note,"
                                + " state, reported_by, reported_at, decided_by, decided_at, ground, reason, version)"
                                + " values ('" + id + "', 'C-GROUND', '" + contract + "', 'NAME', 'a', 'b', '',"
                                + " 'REFUSED', '" + other + "', current_timestamp, '" + other
                                + "', current_timestamp, ?, 'x', 0)"));
        all.put(
                "seal_opening",
                Attempt.of(
                        "A22-1",
                        "insert into seal_opening (id, ground, scope, state, open_tag, sealed, requested_by, requested_as,"
                                + " requested_at, telling, version) select '" + id + "', ?, 'POST', 'REQUESTED', 'x',"
                                + " sealed, '" + other + "', 'CHIEF', current_timestamp, 'NOTHING', 0 from pseudonym"
                                + " where thread_id = '" + thread + "'"));
        all.put(
                "removal",
                Attempt.of(
                        "A22-1",
                        "insert into removal (id, post_id, author_ref, ground, state, open_key, sealed, decided_at, agreed,"
                                + " moved_at, version) select '" + id + "', p.id, p.author_ref, ?, 'PROPOSED', p.id,"
                                + " a.sealed, current_timestamp, false, current_timestamp, 0 from post p"
                                + " join pseudonym a on a.id = p.author_ref where p.thread_id = '" + thread + "'"));
        all.put(
                "mode_order",
                Attempt.of(
                        "A11-1",
                        "insert into mode_order (id, mode, ground, reason, message_ja, message_en, valid_from,"
                                + " announced, ordered_by, ordered_at, version) values ('" + id
                                + "', 'MAINTENANCE', ?, 'x', '', '', current_timestamp, true, '" + other
                                + "', current_timestamp, 0)"));
        all.put(
                "proposal",
                Attempt.of(
                        "A28-3",
                        "insert into proposal (id, kind, subject_id, open_key, asked, seen, ground, reason, state,"
                                + " proposed_by, proposed_at, note, version) values ('" + id + "', 'x', '" + other
                                + "', 'ground', '{}', '{}', ?, 'x', 'PROPOSED', '" + other
                                + "', current_timestamp, '', 0)"));
        all.put(
                "service_end",
                Attempt.of(
                        "A12-1",
                        "insert into service_end (id, state, ground, reason, read_only_from, closes_from, proposed_by,"
                                + " decided_by, decided_at, version) values ('" + id + "', 'CALLED_OFF', ?, 'x',"
                                + " timestamp '2030-01-01 00:00:00', timestamp '2030-02-01 00:00:00', '" + other
                                + "', '" + id + "', current_timestamp, 0)"));
        for (String state : List.of("HELD", "REMOVED")) {
            all.put(
                    "thread: " + state,
                    Attempt.of(
                            "A22-1",
                            "update thread set state = '" + state + "', ground = ? where id = '" + thread + "'"));
            all.put(
                    "post: " + state,
                    Attempt.of(
                            "A22-1",
                            "update post set state = '" + state + "', ground = ? where thread_id = '" + thread + "'"));
        }
        all.putAll(ofTheTerms(contract, terms, id, other));
        return all;
    }

    private static Map<String, Attempt> ofTheTerms(UUID contract, UUID terms, UUID id, UUID other) {
        String early = "timestamp '2020-01-01 00:00:00', timestamp '2020-02-01 00:00:00'";
        String late = "timestamp '2020-02-01 00:00:00', timestamp '2020-02-01 00:00:01'";
        String announced = "insert into terms_announcement (version_id, way, ground, reason, decided_by, announced_at,"
                + " effective_at) values ('" + terms + "', 'NOTICE', %s, 'x', '" + other + "', " + early + ")";
        String before = announced.formatted("'A04-2'");
        return Map.of(
                "terms_announcement",
                Attempt.of("A04-2", announced.formatted("?")),
                "terms_cancellation",
                new Attempt(
                        "A04-2",
                        before,
                        "insert into terms_cancellation (version_id, ground, reason, decided_by, cancelled_at,"
                                + " effective_at) values ('" + terms + "', ?, 'x', '" + other + "', " + early + ")"),
                "terms_objection",
                new Attempt(
                        "A04-3",
                        before,
                        "insert into terms_objection (id, version_id, contract_id, account_id, person, address, ground,"
                                + " objected_at, effective_at) values ('" + id + "', '" + terms + "', '" + contract
                                + "', '" + other + "', 'x', 'x', ?, " + early + ")"),
                "terms_assent",
                new Attempt(
                        "A04-1",
                        before,
                        "insert into terms_assent (id, version_id, contract_id, ground, effective_at, recorded_at)"
                                + " values ('" + id + "', '" + terms + "', '" + contract + "', ?, " + late + ")"));
    }

    /** As the owner of the tables, whom nothing but the constraints keeps from anything; taken back in any case. */
    private static void attempt(Attempt attempt, String ground) throws SQLException, NamingException {
        DataSource owner = InitialContext.doLookup("java:jboss/datasources/NoroshiOwnerDS");
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!attempt.before().isEmpty()) {
                    run(connection, attempt.before(), Optional.empty());
                }
                assertThat(run(connection, attempt.sql(), Optional.of(Optional.ofNullable(ground))))
                        .as(attempt.sql())
                        .isPositive();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static int run(Connection connection, String sql, Optional<Optional<String>> ground) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (ground.isPresent()) {
                statement.setString(1, ground.get().orElse(null));
            }
            return statement.executeUpdate();
        }
    }

    // ------------------------------------------------------------ the services

    @Test
    @Tag("A06-2")
    @Tag("A11-2")
    default void noServiceTakesADecisionWithoutAGround() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        UUID seat = (UUID) Rows.of("select id from seat where contract_id = ? and liaison_of is null", contract)
                .get(0)
                .get("id");
        UUID application = MembershipScenarios.confirmed(MembershipScenarios.form());
        RestrictionFacts groundless = RestrictionFixture.facts(null, "理由", Optional.empty());
        Map<String, Callable<?>> calls = new LinkedHashMap<>();
        for (DecisionKind kind : List.of(DecisionKind.HOLD, DecisionKind.REFUSE)) {
            calls.put("application: " + kind, () -> {
                int version = bean(Admission.class).review(application).version();
                return bean(Admission.class).decide(new DecideApplication(application, version, kind, null, "理由"));
            });
        }
        calls.put("hospital restricted", () -> bean(Restrictions.class)
                .suspendContract(new SuspendContract(contract, Grade.ALL, groundless)));
        calls.put("user restricted", () -> bean(Restrictions.class)
                .suspendUser(new SuspendUser(seat, Grade.ALL, groundless)));
        calls.put(
                "restriction proposed", () -> bean(Restrictions.class).propose(contract, seat, Grade.ALL, groundless));
        calls.put("user removed", () -> {
            bean(Seating.class).remove(seat, null);
            return true;
        });
        calls.put("service stopped", () -> bean(Operating.class)
                .order(new OrderMode(
                        Mode.MAINTENANCE, null, "理由", "", "", Optional.empty(), Optional.empty(), false, "")));
        calls.put(
                "anything proposed",
                () -> Transactions.call(() -> bean(Proposals.class)
                        .propose(TerminationProposal.KIND, contract, JsonValue.EMPTY_JSON_OBJECT, null, "理由")));
        for (Map.Entry<String, Callable<?>> call : calls.entrySet()) {
            assertThatThrownBy(() -> officer(call.getValue())).as(call.getKey()).satisfies(thrown -> assertThat(
                            ErrorTable.of(thrown).kind().status())
                    .as("%s: %s", call.getKey(), thrown)
                    .isIn(409, 422));
        }
        assertThat(bean(Standings.class).of(seat).restriction()).isEqualTo(Grade.NONE);
        assertThat(bean(Standings.class).of(seat).contractInForce()).isTrue();
    }
}
