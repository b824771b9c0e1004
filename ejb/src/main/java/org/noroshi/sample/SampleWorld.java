package org.noroshi.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.noroshi.accounts.SampleAccess;
import org.noroshi.platform.Json;
import org.noroshi.platform.Settings;

/** Makes the sample world at the first start, where that is allowed, in the background of an otherwise ready service. */
@Singleton
@Startup
@DependsOn({"StartGate", "OutboxWorker", "FirstTerms"})
public class SampleWorld {

    private static final Logger LOG = Logger.getLogger(SampleWorld.class);

    @Inject
    Settings settings;

    @Inject
    SampleAccess access;

    @Inject
    SamplePeople people;

    @Inject
    SampleThreads threads;

    @Inject
    SampleDesk desk;

    @Inject
    SampleAlerts alerts;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (settings.sampleData()) {
            executor.submit(this::make);
        }
    }

    private void make() {
        try {
            if (access.isSettled()) {
                return;
            }
            long begun = System.nanoTime();
            JsonObject world = read("world.json");
            people.make(world);
            people.list();
            threads.make(read("threads_ja.json"), people);
            desk.make(read("desk_ja.json"), people);
            alerts.make(read("alerts_ja.json"), people);
            LOG.infof("The sample world is ready, after %d s", (System.nanoTime() - begun) / 1_000_000_000);
        } catch (RuntimeException e) {
            LOG.error("The sample world could not be made", e);
        }
    }

    private static JsonObject read(String name) {
        try (InputStream in = SampleWorld.class.getResourceAsStream(name);
                JsonReader reader = Json.createReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.readObject();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
