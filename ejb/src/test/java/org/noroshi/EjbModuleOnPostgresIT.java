package org.noroshi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.noroshi.audit.AppendOnlyScenarios;

/** The same scenarios on PostgreSQL, with the owner's and the runtime role of production. */
@Tag("postgresql")
@DisabledIfSystemProperty(
        named = "noroshi.postgres",
        matches = "off",
        disabledReason = "PostgreSQL was left out by -Dnoroshi.postgres=off")
class EjbModuleOnPostgresIT extends EjbModuleIT implements AppendOnlyScenarios {}
