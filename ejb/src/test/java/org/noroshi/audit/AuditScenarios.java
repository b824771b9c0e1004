package org.noroshi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.Seal;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Everything that is done is written down, and who did it is not to be read. */
public interface AuditScenarios {

    private static void fire(AuditableEvent event) {
        CDI.current().getBeanManager().getEvent().fire(event);
    }

    static void fireAs(UUID account, AuditableEvent event) throws Exception {
        As.account(
                account,
                Set.of(),
                () -> Transactions.call(() -> {
                    fire(event);
                    return null;
                }));
    }

    static List<Map<String, Object>> rows(UUID item) {
        return Rows.of("select * from audit_event where item_id = ?", item);
    }

    private static SealedPart opened(Map<String, Object> row) {
        return SealedPart.opened(
                (byte[]) row.get("sealed"), CDI.current().select(Seal.class).get(), (UUID) row.get("id"));
    }

    @Test
    @Tag("A19-1")
    default void everyVerbOfTheArticleIsWrittenDownForEveryKindOfItem() throws Exception {
        for (String kind : List.of("thread", "post")) {
            for (AuditVerb verb :
                    List.of(AuditVerb.REGISTER, AuditVerb.POST, AuditVerb.VIEW, AuditVerb.DELETE, AuditVerb.SEND)) {
                UUID account = UUID.randomUUID();
                UUID item = UUID.randomUUID();
                Instant before = Instant.now();

                fireAs(account, new Probed(verb, kind, item));

                assertThat(rows(item)).hasSize(1);
                Map<String, Object> row = rows(item).get(0);
                assertThat(row).containsEntry("verb", verb.name()).containsEntry("subject_kind", kind);
                assertThat(opened(row).account()).contains(account);
                assertThat(opened(row).at()).isBetween(before, Instant.now());
            }
        }
    }

    @Test
    default void whatIsUndoneWasNeverWrittenDown() throws Exception {
        UUID item = UUID.randomUUID();

        Transactions.rolledBack(() -> fire(new Probed(AuditVerb.POST, "post", item)));

        assertThat(rows(item)).isEmpty();
    }

    @Test
    @Tag("A18-05")
    default void aRowDoesNotShowWhoActed() throws Exception {
        UUID account = UUID.randomUUID();
        UUID item = UUID.randomUUID();

        fireAs(account, new Probed(AuditVerb.POST, "post", item));

        Map<String, Object> row = rows(item).get(0);
        assertThat(row.toString()).doesNotContain(account.toString());
        assertThat(new String((byte[]) row.get("sealed"), StandardCharsets.ISO_8859_1))
                .doesNotContain(account.toString());
    }

    @Test
    @Tag("A18-05")
    default void aSignInDoesNotShowWhoseItWas() throws Exception {
        UUID account = UUID.randomUUID();

        fireAs(account, new Probed(AuditVerb.SIGN_IN, "account", account));

        List<Map<String, Object>> signIns = Rows.of("select * from audit_event where verb = 'SIGN_IN'");
        assertThat(signIns).isNotEmpty();
        assertThat(signIns.toString()).doesNotContain(account.toString());
        assertThat(signIns).anySatisfy(row -> assertThat(opened(row).subject()).isEqualTo(account));
    }

    @Test
    default void aDecisionCarriesItsGround() throws Exception {
        UUID item = UUID.randomUUID();

        fireAs(UUID.randomUUID(), new Probed(AuditVerb.DECIDE, "post", item, Optional.of("A18-05")));

        assertThat(rows(item).get(0)).containsEntry("ground", "A18-05");
    }

    @Test
    default void rowsOfMembersAndOfTheServiceAreOfOneLength() throws Exception {
        UUID byMember = UUID.randomUUID();
        UUID byNobody = UUID.randomUUID();
        fireAs(UUID.randomUUID(), new Probed(AuditVerb.POST, "post", byMember));
        Transactions.call(() -> {
            fire(new Probed(AuditVerb.VIEW, "thread", byNobody));
            return null;
        });

        assertThat((byte[]) rows(byMember).get(0).get("sealed"))
                .hasSameSizeAs((byte[]) rows(byNobody).get(0).get("sealed"));
        assertThat(opened(rows(byNobody).get(0)).account()).isEmpty();
    }
}
