package org.noroshi.sharing.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.service.spi.ServiceContributor;
import org.noroshi.platform.MigrateBeforeOrm;
import org.noroshi.platform.WaitForDatabase;

/** Hibernate Search with its Lucene backend in memory; no server, no database. */
final class MemoryIndex implements AutoCloseable {

    private static final Logger QUIET = Logger.getLogger("org.hibernate");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final SessionFactory factory;
    private int added;

    MemoryIndex() {
        QUIET.setLevel(Level.SEVERE);
        StandardServiceRegistryBuilder registry =
                new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoaderService(new WithoutMigrations())
                        .build());
        registry.applySettings(Map.of(
                "hibernate.boot.allow_jdbc_metadata_access", "false",
                "hibernate.dialect", "org.hibernate.dialect.H2Dialect",
                "hibernate.search.backend.type", "lucene",
                "hibernate.search.backend.lucene_version", "9.11.1",
                "hibernate.search.backend.directory.type", "local-heap",
                "hibernate.search.backend.analysis.configurer", "class:" + JapaneseAnalysis.class.getName(),
                "hibernate.search.indexing.listeners.enabled", "false",
                "hibernate.search.indexing.plan.synchronization.strategy", "sync"));
        factory = new MetadataSources(registry.build())
                .addAnnotatedClass(IndexedText.class)
                .buildMetadata()
                .buildSessionFactory();
    }

    /** Later texts are newer. */
    void add(String id, String title, String body) {
        try (Session session = factory.openSession()) {
            SearchSession search = Search.session(session);
            search.indexingPlan().addOrUpdate(new IndexedText(id, title, body, START.plusSeconds(added++)));
            search.indexingPlan().execute();
            search.workspace().refresh();
        }
    }

    void clear() {
        try (Session session = factory.openSession()) {
            Search.session(session).workspace().purge();
        }
    }

    List<String> find(String typed) {
        ThreadQuery query = ThreadQuery.of(typed);
        try (Session session = factory.openSession()) {
            return Search.session(session)
                    .search(IndexedText.class)
                    .select(f -> f.id(String.class))
                    .where(f -> f.and().add(query.predicate(f)))
                    .sort(query::sort)
                    .fetchHits(1000);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private static final class WithoutMigrations extends ClassLoaderServiceImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public <S> Collection<S> loadJavaServices(Class<S> contract) {
            return contract == Integrator.class || contract == ServiceContributor.class
                    ? super.loadJavaServices(contract).stream()
                            .filter(service ->
                                    !(service instanceof MigrateBeforeOrm || service instanceof WaitForDatabase))
                            .toList()
                    : super.loadJavaServices(contract);
        }
    }
}
