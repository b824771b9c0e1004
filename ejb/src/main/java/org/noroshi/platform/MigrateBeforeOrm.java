package org.noroshi.platform;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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

    private static final Logger LOG = Logger.getLogger(MigrateBeforeOrm.class);

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        if ("false".equals(new Settings().text("noroshi.migrate").orElse("true"))) {
            LOG.info("Migrations are switched off; the schema is only validated");
            return;
        }
        MigrateResult result = Flyway.configure(MigrateBeforeOrm.class.getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.infof(
                "Schema of %s is at version %s, %d migrations run",
                result.databaseType, result.targetSchemaVersion, result.migrationsExecuted);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    private static DataSource dataSource() {
        try {
            InitialContext context = new InitialContext();
            try {
                return (DataSource) context.lookup(OWNER);
            } catch (NamingException noOwner) {
                return (DataSource) context.lookup(APPLICATION);
            }
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source " + APPLICATION, e);
        }
    }
}
