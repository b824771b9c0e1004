package org.noroshi.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date before Hibernate validates it: an integrator runs before validation, a start-up bean
 * would run after it.
 *
 * <p>Uses the owner's data source where the server has one (PostgreSQL with two roles), else the application's.
 * {@code NOROSHI_MIGRATE=false} leaves the SQL to the database's administrators; then Hibernate only validates.
 */
public class MigrateBeforeOrm implements Integrator {

    static final String OWNER = "java:jboss/datasources/NoroshiOwnerDS";
    static final String APPLICATION = "java:jboss/datasources/NoroshiDS";

    private static final String SCRIPTS = "classpath:db/migration";
    private static final String SCRIPTS_FOR_TWO_ROLES = "classpath:db/migration-postgresql";

    private static final Logger LOG = Logger.getLogger(MigrateBeforeOrm.class);

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        if ("false".equals(new Settings().text("noroshi.migrate").orElse("true"))) {
            LOG.info("Migrations are switched off; the schema is only validated");
            return;
        }
        FluentConfiguration flyway = Flyway.configure(MigrateBeforeOrm.class.getClassLoader());
        Optional<DataSource> owner = lookup(OWNER);
        DataSource application = lookup(APPLICATION)
                .orElseThrow(() -> new IllegalStateException("The server has no data source " + APPLICATION));
        flyway.dataSource(owner.orElse(application)).locations(SCRIPTS);
        owner.flatMap(o -> runtimeRole(o, application))
                .ifPresent(role ->
                        flyway.locations(SCRIPTS, SCRIPTS_FOR_TWO_ROLES).placeholders(Map.of("runtimeRole", role)));
        MigrateResult result = flyway.load().migrate();
        // the result names a version it has moved to, and none when it had nowhere to go
        String version = Optional.ofNullable(result.targetSchemaVersion).orElse(result.initialSchemaVersion);
        LOG.infof(
                "Schema of %s is at version %s, %d migrations run",
                result.databaseType, version, result.migrationsExecuted);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    /** The application's role, where it is not the owner's and the database is one that tells roles apart. */
    private static Optional<String> runtimeRole(DataSource owner, DataSource application) {
        try (Connection ofOwner = owner.getConnection();
                Connection ofApplication = application.getConnection()) {
            String role = ofApplication.getMetaData().getUserName();
            boolean two = "PostgreSQL".equals(ofApplication.getMetaData().getDatabaseProductName())
                    && !role.equals(ofOwner.getMetaData().getUserName());
            return two ? Optional.of(role) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say which roles are used", e);
        }
    }

    private static Optional<DataSource> lookup(String name) {
        try {
            return Optional.of((DataSource) new InitialContext().lookup(name));
        } catch (NamingException notThere) {
            return Optional.empty();
        }
    }
}
