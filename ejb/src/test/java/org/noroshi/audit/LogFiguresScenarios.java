package org.noroshi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;

/**
 * How long a large log takes to be chained, verified and looked through. Only where {@code -Dnoroshi.log-rows=1000000} asks for it,
 * alone and on a database that is thrown away: its rows stay, and every later scenario would walk along them.
 */
public interface LogFiguresScenarios {

    Logger LOG = Logger.getLogger(LogFiguresScenarios.class);
    int ROWS = Integer.getInteger("noroshi.log-rows", 0);

    @Test
    default void aLargeLogIsChainedVerifiedAndLookedThrough() throws Exception {
        assumeTrue(ROWS > 0, "noroshi.log-rows asks for it");
        timed("written", () -> {
            written();
            return null;
        });
        timed("chained", () -> {
            bean(Sealer.class).chain();
            return null;
        });
        Findings findings = new Findings();
        ChainWalk walk = timed("verified", () -> bean(LogVerifier.class).walk(findings, checked -> {}));

        assertThat(walk.checked()).isGreaterThanOrEqualTo(ROWS);
        assertThat(findings.first()).isEmpty();
        looked("everything", AskTrail.everything());
        looked("a rare verb", new AskTrail("", "", "SIGN_OUT", "", "", ""));
        looked("a rare ground", new AskTrail("", "", "", "", "", "A18-05"));
        looked("one item", new AskTrail("", "", "", "", UUID.randomUUID().toString(), ""));
    }

    private static void looked(String what, AskTrail question) throws Exception {
        timed(
                "looked for " + what,
                () -> As.account(UUID.randomUUID(), Set.of(Roles.AUDIT), () -> bean(TrailInspection.class)
                        .page(question, "")));
    }

    private static <T> T timed(String what, Callable<T> step) throws Exception {
        long before = System.nanoTime();
        T result = step.call();
        LOG.infof(
                "%d rows %s in %d ms",
                ROWS, what, Duration.ofNanos(System.nanoTime() - before).toMillis());
        return result;
    }

    private static void written() throws SQLException {
        Seal seal = bean(Seal.class);
        Instant begin = Instant.now().minus(Duration.ofDays(365));
        AuditVerb[] verbs = {AuditVerb.VIEW, AuditVerb.VIEW, AuditVerb.VIEW, AuditVerb.POST, AuditVerb.SIGN_IN};
        try (Connection connection = Rows.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement row = connection.prepareStatement(
                            "insert into audit_event (id, verb, subject_kind, item_id, at_coarse, sealed)"
                                    + " values (?, ?, ?, ?, ?, ?)");
                    PreparedStatement waits = connection.prepareStatement(
                            "insert into audit_pending (event_id, at_coarse, refused) values (?, ?, false)")) {
                for (int i = 0; i < ROWS; i++) {
                    UUID id = UUID.randomUUID();
                    Instant at = begin.plusSeconds(30L * i % (360L * 24 * 3600));
                    boolean signIn = verbs[i % verbs.length] == AuditVerb.SIGN_IN;
                    row.setObject(1, id);
                    row.setString(2, verbs[i % verbs.length].name());
                    row.setString(3, signIn ? "account" : "post");
                    row.setObject(4, signIn ? null : UUID.randomUUID());
                    row.setObject(5, OffsetDateTime.ofInstant(TimeSource.coarse(at), ZoneOffset.UTC));
                    row.setBytes(
                            6,
                            new SealedPart(
                                            Optional.of(UUID.randomUUID()),
                                            Optional.of("password+code"),
                                            Optional.empty(),
                                            UUID.randomUUID(),
                                            at)
                                    .sealed(seal, id));
                    row.addBatch();
                    waits.setObject(1, id);
                    waits.setObject(2, OffsetDateTime.ofInstant(TimeSource.coarse(at), ZoneOffset.UTC));
                    waits.addBatch();
                    if (i % 1_000 == 999 || i == ROWS - 1) {
                        row.executeBatch();
                        waits.executeBatch();
                        connection.commit();
                    }
                }
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
