package org.noroshi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A real identity provider as a process of its own, with one realm: a client for the service at an address, as
 * wildfly-config/README.md tells administrators to set it up, and one user.
 */
public final class Keycloak implements AutoCloseable {

    public static final String CLIENT = "noroshi";
    public static final String SECRET = "secret-of-the-sample-realm";
    public static final String USER = "hanako";
    public static final String PASSWORD = "password-of-the-sample-realm";

    private static final int PORT = 8380;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home = Path.of(System.getProperty("noroshi.keycloak"));
    private final int port;
    private Process process;

    private Keycloak(int more) {
        this.port = PORT + Fork.offset(more);
    }

    /** One that knows the service at this address. */
    public static Keycloak start(int more, URI service) {
        Keycloak keycloak = new Keycloak(more);
        keycloak.launch(service);
        return keycloak;
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/sample";
    }

    private void launch(URI service) {
        try (var realm = Objects.requireNonNull(Keycloak.class.getResourceAsStream("keycloak-realm.json"))) {
            Path folder = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(
                    folder.resolve("realm.json"),
                    new String(realm.readAllBytes(), StandardCharsets.UTF_8).replace("@service@", service.toString()));
            ProcessBuilder command = new ProcessBuilder(
                    "bash",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--db=dev-mem",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--hostname=http://localhost:" + port);
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
            process = command.redirectErrorStream(true)
                    .redirectOutput(home.resolve("console.log").toFile())
                    .start();
            await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest about = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                TimeUnit.SECONDS.sleep(1);
                if (client.send(about, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("Keycloak did not start: " + Files.readString(home.resolve("console.log")));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
