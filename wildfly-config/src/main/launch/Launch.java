import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * Runs the board in the foreground for {@code ./mvnw -Prun verify}, until Ctrl-C.
 *
 * <p>Configuration and deployment are laid out afresh at each start; data and logs stay in the base directory. Maven
 * starts this file as it is ({@code java Launch.java}). The server writes to a file of its own, never to Maven's output.
 */
public final class Launch {

    private static final int HTTP = 8480;
    private static final int MANAGEMENT = 9990;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SAMPLES = Duration.ofMinutes(3);
    private static final Duration FAREWELL = Duration.ofSeconds(60);

    private final Path home;
    private final Path base;
    private final Path ear;
    private final int portOffset;
    private final String[] jvm;
    private final PrintStream out;
    private Process server;

    private Launch(String[] args, PrintStream out) {
        this.home = Path.of(args[0]);
        this.base = Path.of(args[1]);
        this.ear = Path.of(args[2]);
        this.portOffset = Integer.parseInt(args[3]);
        this.jvm = args[5].strip().split("\\s+");
        this.out = out;
    }

    /** @param args server home, base directory, EAR, port offset, whether to begin anew, options of the server's JVM */
    public static void main(String[] args) throws Exception {
        Launch launch = new Launch(args, new PrintStream(System.out, true, consoleCharset()));
        try {
            System.exit(launch.run(Boolean.parseBoolean(args[4])));
        } catch (IllegalStateException e) {
            launch.out.println("\n" + e.getMessage());
            System.exit(1);
        }
    }

    private int run(boolean anew) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Files.createDirectories(base);
        try (FileChannel lockFile = FileChannel.open(
                base.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lockFile.tryLock() == null) {
                throw new IllegalStateException("Noroshi already runs in " + base);
            }
            refuseTakenPorts();
            if (anew) {
                deleteTree(base.resolve("data"));
                deleteTree(base.resolve("log"));
            }
            layOut();
            out.println("Noroshi starts in " + base + " …");
            server = start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            // when Maven is ended without a terminal's Ctrl-C, its end is the only sign that reaches us
            ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
            awaitDeployment();
            out.printf("%nNoroshi is ready after %d seconds:%n", since(began));
            out.printf("%n    http://localhost:%d/portal/%n%n", HTTP + portOffset);
            printSampleAccounts();
            out.printf("Logs: %s    Stop: Ctrl-C%n", base.resolve("log"));
            int code = server.waitFor();
            if (code != 0) {
                throw new IllegalStateException("The server has ended with code " + code + ".\n" + reasons());
            }
            return code;
        }
    }

    private void refuseTakenPorts() {
        for (int port : List.of(HTTP + portOffset, MANAGEMENT + portOffset)) {
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                free.setReuseAddress(true);
            } catch (IOException taken) {
                throw new IllegalStateException(
                        "Port " + port + " is in use; -Dnoroshi.port-offset=N shifts all ports by N.", taken);
            }
        }
    }

    private void layOut() throws IOException {
        deleteTree(base.resolve("configuration"));
        deleteTree(base.resolve("deployments"));
        deleteTree(base.resolve("tmp"));
        copyTree(home.resolve("standalone").resolve("configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(ear, deployment(""), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(deployment(".dodeploy"));
        Files.createDirectories(base.resolve("log"));
        Files.createDirectories(base.resolve("tmp"));
    }

    private Process start() throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .setServerConfiguration("standalone.xml")
                .setJavaOptions(jvm)
                .addJavaOption("-Djava.net.preferIPv4Stack=true")
                .addServerArgument("-Djboss.bind.address=127.0.0.1")
                .addServerArgument("-Djboss.bind.address.management=127.0.0.1")
                // answers at once, with the stop page as long as the EAR is not there
                .addServerArgument("--graceful-startup=false")
                .addServerArgument("-Djboss.socket.binding.port-offset=" + portOffset)
                // the server's own listeners serve nothing here: any free port will do, 8080 may belong to somebody else
                .addServerArgument("-Djboss.http.port=0")
                .addServerArgument("-Djboss.https.port=0");
        return Launcher.of(command)
                // the C library else keeps a heap for each thread
                .addEnvironmentVariable("MALLOC_ARENA_MAX", environment("MALLOC_ARENA_MAX", "2"))
                .addEnvironmentVariable("NOROSHI_SAMPLE_DATA", environment("NOROSHI_SAMPLE_DATA", "true"))
                .addEnvironmentVariable(
                        "NOROSHI_PUBLIC_URL",
                        environment("NOROSHI_PUBLIC_URL", "http://localhost:" + (HTTP + portOffset)))
                .redirectOutput(base.resolve("log").resolve("console.log"))
                .setRedirectErrorStream(true)
                .launch();
    }

    private void awaitDeployment() throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!Files.exists(deployment(".deployed"))) {
            if (Files.exists(deployment(".failed"))) {
                throw new IllegalStateException("The application was not deployed:\n" + reasons());
            }
            if (server.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server ended by itself:\n" + reasons());
            }
            if (since(began) > PATIENCE.toSeconds()) {
                throw new IllegalStateException("The server did not come up:\n" + reasons());
            }
        }
    }

    /** The application writes this file once its sample data are complete. */
    private void printSampleAccounts() throws IOException, InterruptedException {
        if (!Boolean.parseBoolean(environment("NOROSHI_SAMPLE_DATA", "true"))) {
            return;
        }
        Path accounts = base.resolve("data").resolve("sample-accounts.txt");
        long began = System.nanoTime();
        while (!Files.exists(accounts) && since(began) < SAMPLES.toSeconds() && server.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        out.println(Files.exists(accounts) ? Files.readString(accounts) : "No sample accounts were written.");
    }

    private void stop() {
        server.destroy();
        try {
            if (!server.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        out.println("Noroshi has stopped.");
    }

    /** What an administrator needs of a long log: the causes, or, where none is named, its end. */
    private String reasons() throws IOException {
        Path log = base.resolve("log").resolve("console.log");
        List<String> lines =
                new String(Files.readAllBytes(log), Charset.defaultCharset()).lines().toList();
        List<String> causes = lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("Caused by:") || line.startsWith("- ") || line.contains("does not start"))
                .distinct()
                .limit(30)
                .toList();
        List<String> end = lines.subList(Math.max(0, lines.size() - 30), lines.size());
        return String.join("\n", causes.isEmpty() ? end : causes)
                + "\n\nThe whole story: " + log + "\n-Dnoroshi.reset begins with empty data.";
    }

    private Path deployment(String marker) {
        return base.resolve("deployments").resolve("noroshi.ear" + marker);
    }

    private static String environment(String variable, String byDefault) {
        return System.getenv().getOrDefault(variable, byDefault);
    }

    private static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Charset consoleCharset() {
        return System.getProperty("os.name").startsWith("Windows")
                ? Charset.forName(System.getProperty("native.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
    }
}
