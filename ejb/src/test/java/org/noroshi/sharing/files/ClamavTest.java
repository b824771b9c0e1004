package org.noroshi.sharing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The same conversation with a real scanner: Debian's {@code clamd} with one signature of its own. In profile deep. */
@EnabledIfSystemProperty(named = "noroshi.deep", matches = "true")
class ClamavTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    /** The file that every scanner takes for a virus and that is none; in two pieces, so that this source is not taken for it. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path folder;

    private Process scanner;
    private int port;

    @BeforeEach
    void start() throws IOException {
        assertThat(CLAMD).as("to try this, install clamav-daemon").exists();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("eicar.ndb"),
                "Eicar-Test:0:0:" + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII)) + "\n");
        Path settings = folder.resolve("clamd.conf");
        Files.write(
                settings,
                List.of(
                        "Foreground yes",
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "StreamMaxLength 25M",
                        "DatabaseDirectory " + signatures));
        scanner = new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
    }

    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterEach
    void stop() {
        if (scanner != null) {
            scanner.destroy();
        }
    }

    @Test
    void aRealScannerFindsWhatItKnowsAndLetsTheRestPass() {
        Clamd clamd = new Clamd(new FileSettings() {
            @Override
            Optional<InetSocketAddress> clamd() {
                return Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", port));
            }
        });
        Clamd.Said said = clamd.ask(EICAR.getBytes(StandardCharsets.US_ASCII));
        assertThat(said.state()).isEqualTo(ScanState.INFECTED);
        assertThat(said.finding())
                .hasValueSatisfying(finding -> assertThat(finding).contains("Eicar-Test"));
        assertThat(clamd.ask(new byte[AttachFile.MOST_BYTES]).state()).isEqualTo(ScanState.CLEAN);
        assertThat(clamd.ask(Specimens.pdf("nothing bad")).state()).isEqualTo(ScanState.CLEAN);
    }
}
