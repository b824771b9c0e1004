package org.noroshi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The configured server with the built EAR, as a process of its own with data of its own, so that a test can stop it,
 * kill it and start it again on the same data.
 */
public final class NoroshiServer implements AutoCloseable {

    private static final int PORT = 8480;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home = Path.of(System.getProperty("jboss.home"));
    private final Path ear = Path.of(System.getProperty("noroshi.ear"));
    private final Path base;
    private final int offset;
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    private NoroshiServer(String name, int more) {
        this.base = Fork.folder(name);
        this.offset = Fork.offset(more);
        environment.put("NOROSHI_SEAL_PASSWORD", "tests-of-the-whole-archive");
        environment.put("NOROSHI_SECOND_FACTOR", "0");
        // what one visitor writes another one reads in the next step
        environment.put("NOROSHI_RELEASE_MINUTES", "0");
        // a slow machine takes its time over what a person does in a minute
        environment.put("NOROSHI_CONFIRM_MINUTES", "60");
        environment.put("NOROSHI_PUBLIC_URL", address().toString());
    }

    /** A server with empty data; several at once need different additions to the port offset. */
    public static NoroshiServer fresh(String name, int more) {
        NoroshiServer server = new NoroshiServer(name, more);
        server.prepare();
        return server;
    }

    /** A server with the sample world, whose people and passwords are no secret. */
    public static NoroshiServer sample(String name, int more) {
        NoroshiServer server = fresh(name, more);
        SampleData.SETTINGS.forEach(server::with);
        try {
            SampleData.copyInto(server.base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /** A server that makes the sample world itself when it starts, as one with another database has to. */
    public static NoroshiServer sampleMadeThere(String name, int more) {
        NoroshiServer server = fresh(name, more);
        SampleData.SETTINGS.forEach(server::with);
        return server;
    }

    /** Waits until the sample world is there. */
    public NoroshiServer awaitSample() {
        try {
            SampleData.await(logs().resolve("noroshi.log"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets an environment variable for the next start. */
    public NoroshiServer with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Where it answers, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + (PORT + offset));
    }

    /** A page of the portal. */
    public String page(String path) {
        return address() + "/portal" + path;
    }

    /** Folder of its data: database, index, key, mails that were written to files. */
    public Path data() {
        return base.resolve("data");
    }

    /** Folder of its logs. */
    public Path logs() {
        return base.resolve("log");
    }

    /** Starts and waits until the EAR is deployed. */
    public NoroshiServer start() {
        return launch().awaitStarted();
    }

    /** Waits until the EAR is deployed. */
    public NoroshiServer awaitStarted() {
        try {
            awaitDeployment(base.resolve("deployments"));
            return this;
        } catch (IllegalStateException e) {
            kill();
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts and waits for nothing. */
    public NoroshiServer launch() {
        try {
            Path deployments = Files.createDirectories(base.resolve("deployments"));
            Files.copy(ear, deployments.resolve("noroshi.ear"), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(deployments.resolve("noroshi.ear.deployed"));
            Files.deleteIfExists(deployments.resolve("noroshi.ear.failed"));
            Files.writeString(deployments.resolve("noroshi.ear.dodeploy"), "");
            StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                    .setBaseDirectory(base)
                    .setServerConfiguration("standalone.xml")
                    .setJavaOptions(System.getProperty("noroshi.jvm").split(" "))
                    .addServerArgument("-Djboss.socket.binding.port-offset=" + offset)
                    .addServerArgument("-Djboss.bind.address=127.0.0.1")
                    // answers at once, with the stop page as long as the EAR is not there
                    .addServerArgument("--graceful-startup=false")
                    .addServerArgument("-Djboss.bind.address.management=127.0.0.1");
            process = Launcher.of(command)
                    .addEnvironmentVariables(environment)
                    .redirectOutput(base.resolve("console.log"))
                    .setRedirectErrorStream(true)
                    .launch();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            await();
        }
    }

    /** Shuts it down in order. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            await();
        }
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                process.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitDeployment(Path deployments) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (Files.exists(deployments.resolve("noroshi.ear.deployed"))) {
                return;
            }
            if (Files.exists(deployments.resolve("noroshi.ear.failed"))) {
                throw new IllegalStateException(
                        "The EAR was not deployed: " + Files.readString(deployments.resolve("noroshi.ear.failed")));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the server started", e);
            }
        }
        throw new IllegalStateException("The server did not start, see " + base.resolve("console.log"));
    }

    private void prepare() {
        try {
            if (Files.exists(base)) {
                try (Stream<Path> old = Files.walk(base)) {
                    old.sorted(Comparator.reverseOrder()).forEach(NoroshiServer::delete);
                }
            }
            Path from = home.resolve("standalone/configuration");
            try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path to = base.resolve("configuration")
                            .resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(to);
                    } else if (!file.toString().contains("standalone_xml_history")) {
                        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            for (String folder : List.of("data", "log", "tmp", "deployments", "content")) {
                Files.createDirectories(base.resolve(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
