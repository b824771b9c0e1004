package org.noroshi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.AuditVerb;
import org.noroshi.testing.Rows;

/** The application's own role can't rewrite the past; only where the database tells two roles apart. */
public interface AppendOnlyScenarios {

    @Test
    default void theApplicationCanNotChangeThePast() throws Exception {
        UUID item = UUID.randomUUID();
        AuditScenarios.fireAs(UUID.randomUUID(), new Probed(AuditVerb.POST, "post", item));

        for (String tampering : List.of(
                "update audit_event set verb = 'VIEW'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_link set tag = ''",
                "delete from audit_link",
                "truncate audit_link",
                "update audit_anchor set link_no = 1",
                "delete from audit_anchor",
                "truncate audit_anchor",
                "update audit_anchor_key set sealed = public_key",
                "delete from audit_anchor_key",
                "truncate audit_anchor_key",
                "update trail_export set purpose = ''",
                "delete from trail_export",
                "truncate trail_export")) {
            assertThatThrownBy(() -> run(tampering))
                    .as(tampering)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
        assertThat(AuditScenarios.rows(item)).hasSize(1);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
