package org.noroshi.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.noroshi.testing.Fork;
import org.noroshi.testing.Trees;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A WildFly straight from the distribution, with data and configuration of its own; one at a time. */
final class UntouchedServer {

    /** What configures it to try the board out, in order. */
    static final List<String> SCRIPTS = List.of(
            "05-web-server.cli",
            "06-stop-page.cli",
            "08-postgresql.cli",
            "10-datasource.cli",
            "20-security.cli",
            "30-mail.cli",
            "31-mail-login.cli",
            "40-logging.cli",
            "50-executors.cli",
            "60-observability.cli");

    private static final Path DISTRIBUTION = Path.of(System.getProperty("noroshi.untouched"));

    private final Path home;
    private final Path base;
    private final int offset;
    private Process process;

    UntouchedServer(String name, int more) {
        this.home = Fork.folder(name);
        this.base = home.resolve("standalone");
        this.offset = Fork.offset(more);
    }

    /** Lays out what the distribution has. */
    void layOut() throws IOException {
        Trees.delete(home);
        Trees.copy(DISTRIBUTION, home);
        // the page for times without the application, as the README has it copied
        Trees.copy(
                Path.of(System.getProperty("noroshi.cli"))
                        .resolveSibling("server")
                        .resolve("noroshi"),
                home.resolve("noroshi"));
    }

    Path base() {
        return base;
    }

    /** Where a port of the server or of the board is found. */
    URI at(int port, String path) {
        return URI.create("http://localhost:" + (port + offset) + path);
    }

    Cli cli() {
        return new Cli(home, 9990 + offset, base);
    }

    /** Starts it with these environment variables besides the board's address. */
    void start(Map<String, String> environment) throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .setJavaOptions(System.getProperty("noroshi.jvm").split(" "))
                .addServerArgument("-Djboss.socket.binding.port-offset=" + offset);
        process = Launcher.of(command)
                .redirectOutput(base.resolve("console.log"))
                .setRedirectErrorStream(true)
                .addEnvironmentVariable("NOROSHI_PUBLIC_URL", at(8480, "/").toString())
                .addEnvironmentVariables(environment)
                .launch();
    }

    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
    }

    List<String> configuration() throws IOException {
        return Files.readAllLines(base.resolve("configuration").resolve("standalone.xml"));
    }

    List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("modules"))) {
            return files.sorted().toList();
        }
    }

    /** What an administrator does once for PostgreSQL. */
    static String addDriver() {
        return "module add --name=org.noroshi.postgresql --resources=" + System.getProperty("noroshi.postgresql-jar")
                + " --dependencies=java.se,jdk.net,jdk.security.auth,jdk.security.jgss";
    }

    /** The undo scripts of these, in the order in which they are to be applied. */
    static List<String> undo(List<String> scripts) {
        return scripts.stream()
                .sorted((one, other) -> other.compareTo(one))
                .map(script -> "undo/" + script)
                .toList();
    }
}
