package org.noroshi.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A WildFly process of our own: its configuration is copied afresh from the built server at each start, its data stay in
 * a base directory of the caller's choice, it listens on loopback only.
 *
 * <p>{@code ./mvnw -Prun verify} runs {@link #main} from this very file ({@code java Launch.java}, so it needs nothing but
 * a JDK); the tests of the whole EAR start their servers with the same class.
 */
public final class Launch implements AutoCloseable {

    private static final int HTTP = 8480;
    private static final int HTTPS = 8843;
    private static final int MANAGEMENT = 9990;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FAREWELL = Duration.ofSeconds(60);

    private final Path base;
    private final int portOffset;
    private final FileChannel lockFile;
    private final Process server;

    private Launch(Path base, int portOffset, FileChannel lockFile, Process server) {
        this.base = base;
        this.portOffset = portOffset;
        this.lockFile = lockFile;
        this.server = server;
    }

    /** What to start and how; {@link #start} returns when the server answers and everything given is deployed. */
    public static final class Plan {
        private final Path home;
        private final Path base;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final List<Path> deployments = new ArrayList<>();
        private List<String> jvm = List.of("-Xmx512m", "-XX:+UseSerialGC");
        private int portOffset;

        /** A server from the files in {@code home}, with its data, logs and deployments in {@code base}. */
        public Plan(Path home, Path base) {
            this.home = home.toAbsolutePath().normalize();
            this.base = base.toAbsolutePath().normalize();
        }

        /** Shifts every port. */
        public Plan portOffset(int offset) {
            portOffset = offset;
            return this;
        }

        /** Options of the server's JVM. */
        public Plan jvm(String options) {
            jvm = List.of(options.strip().split("\\s+"));
            return this;
        }

        /** An environment variable for the server, beside those of this process. */
        public Plan with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** The same, unless this process has that variable already: whoever starts it decides. */
        public Plan withDefault(String variable, String value) {
            return System.getenv(variable) == null ? with(variable, value) : this;
        }

        /** Deploys an archive under its file name. */
        public Plan deploy(Path archive) {
            deployments.add(archive);
            return this;
        }

        /**
         * Starts the server and waits until all is deployed.
         *
         * @throws IllegalStateException with the server's own words when it does not come up or refuses a deployment
         */
        public Launch start() throws IOException, InterruptedException {
            refuseTakenPorts();
            Files.createDirectories(base);
            FileChannel lockFile =
                    FileChannel.open(base.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new IllegalStateException("A server already runs in " + base);
            }
            layOut();
            Files.createDirectories(base.resolve("log"));
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(base.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(base.resolve("log").resolve("console.log").toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Launch launch = new Launch(base, portOffset, lockFile, process);
            try {
                launch.awaitDeployments(deployments);
            } catch (IOException | InterruptedException | RuntimeException e) {
                launch.close();
                throw e;
            }
            return launch;
        }

        private void refuseTakenPorts() {
            for (int port : List.of(HTTP + portOffset, MANAGEMENT + portOffset)) {
                try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                    probe.setReuseAddress(true);
                } catch (IOException taken) {
                    throw new IllegalStateException(
                            "Port " + port + " is in use; -Dnoroshi.port-offset=N shifts all ports by N", taken);
                }
            }
        }

        /** Fresh configuration and deployments; data and logs stay. */
        private void layOut() throws IOException {
            Path standalone = home.resolve("standalone");
            deleteTree(base.resolve("configuration"));
            deleteTree(base.resolve("deployments"));
            deleteTree(base.resolve("tmp"));
            copyTree(standalone.resolve("configuration"), base.resolve("configuration"));
            Path target = Files.createDirectories(base.resolve("deployments"));
            for (Path archive : deployments) {
                Path copy = target.resolve(archive.getFileName());
                Files.copy(archive, copy, StandardCopyOption.REPLACE_EXISTING);
                Files.createFile(marker(target, archive, "dodeploy"));
            }
        }

        private List<String> command() {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvm);
            command.add("-Djava.net.preferIPv4Stack=true");
            command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
            command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
            command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log").resolve("server.log"));
            command.add("-Dlogging.configuration="
                    + base.resolve("configuration").resolve("logging.properties").toUri());
            command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
            command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
            command.add("-Djboss.home.dir=" + home);
            command.add("-Djboss.server.base.dir=" + base);
            command.add("-Djboss.socket.binding.port-offset=" + portOffset);
            // the server's other listeners are not ours: any free port will do, so that 8080 may belong to somebody else
            command.addAll(List.of("-Djboss.http.port=0", "-Djboss.https.port=0"));
            return command;
        }
    }

    /** Where people go, without the path. */
    public URI url() {
        return URI.create("http://localhost:" + (HTTP + portOffset));
    }

    /** The port of Noroshi's HTTPS listener, if the configuration has one. */
    public int httpsPort() {
        return HTTPS + portOffset;
    }

    /** The port of the management interface (console, CLI, health). */
    public int managementPort() {
        return MANAGEMENT + portOffset;
    }

    /** The base directory: data, logs, configuration. */
    public Path base() {
        return base;
    }

    /** The process; a test may kill it. */
    public Process process() {
        return server;
    }

    /** Stops the server as an administrator would, and waits until it is gone. */
    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            if (!server.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            lockFile.close();
        }
    }

    private void awaitDeployments(List<Path> deployments) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Path directory = base.resolve("deployments");
        for (Path archive : deployments) {
            while (!Files.exists(marker(directory, archive, "deployed"))) {
                if (Files.exists(marker(directory, archive, "failed"))) {
                    throw new IllegalStateException(archive.getFileName() + " was not deployed:\n"
                            + Files.readString(marker(directory, archive, "failed")) + hint());
                }
                pause(deadline);
            }
        }
        while (!readLog().contains("WFLYSRV0025") && !readLog().contains("WFLYSRV0026")) {
            pause(deadline);
        }
    }

    private void pause(long deadline) throws IOException, InterruptedException {
        if (server.waitFor(200, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The server ended by itself." + hint());
        }
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("The server did not come up in " + PATIENCE.toMinutes() + " minutes." + hint());
        }
    }

    private String hint() throws IOException {
        List<String> lines = readLog().lines().toList();
        return "\nThe last lines of " + base.resolve("log").resolve("console.log") + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private String readLog() throws IOException {
        return new String(
                Files.readAllBytes(base.resolve("log").resolve("console.log")), Charset.defaultCharset());
    }

    private static Path marker(Path directory, Path archive, String kind) {
        return directory.resolve(archive.getFileName() + "." + kind);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    /**
     * Runs the board in the foreground until Ctrl-C.
     *
     * @param args server home, base directory, EAR, port offset, whether to begin anew, options of the server's JVM
     */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, consoleCharset());
        Path base = Path.of(args[1]);
        if (Boolean.parseBoolean(args[4])) {
            deleteTree(base);
        }
        long began = System.nanoTime();
        out.println("Noroshi starts in " + base + " …");
        Plan plan = new Plan(Path.of(args[0]), base)
                .deploy(Path.of(args[2]))
                .portOffset(Integer.parseInt(args[3]))
                .jvm(args[5]);
        plan.withDefault("NOROSHI_SAMPLE_DATA", "true");
        plan.withDefault("NOROSHI_PUBLIC_URL", "http://localhost:" + (HTTP + plan.portOffset));
        Launch launch;
        try {
            launch = plan.start();
        } catch (IllegalStateException e) {
            out.println(e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launch)));
        // when Maven is stopped in a way that does not reach us (no terminal), its end is our sign
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        out.printf("%nNoroshi is ready after %d seconds:%n", Duration.ofNanos(System.nanoTime() - began).toSeconds());
        out.printf("%n    %s/portal/%n%n", launch.url());
        Path accounts = base.resolve("data").resolve("sample-accounts.txt");
        if (Files.exists(accounts)) {
            out.println(Files.readString(accounts));
        }
        out.println("Logs: " + base.resolve("log") + "    Stop: Ctrl-C");
        int code = launch.process().waitFor();
        launch.lockFile.close();
        out.println("The server has ended.");
        System.exit(code == 0 || code == 130 || code == 143 ? 0 : 1);
    }

    private static void stop(Launch launch) {
        try {
            launch.close();
        } catch (IOException e) {
            launch.server.destroyForcibly();
        }
    }

    private static Charset consoleCharset() {
        return System.getProperty("os.name").startsWith("Windows")
                ? Charset.forName(System.getProperty("native.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
    }
}
