package org.noroshi.sharing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The conversation with a virus scanner. */
class ClamdTest {

    private static final class Scanner implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> heard;

        Scanner(String answer) throws IOException {
            heard = CompletableFuture.supplyAsync(() -> {
                try (Socket visitor = door.accept()) {
                    DataInputStream in = new DataInputStream(visitor.getInputStream());
                    byte[] command = in.readNBytes(10);
                    assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    for (int length = in.readInt(); length > 0; length = in.readInt()) {
                        content.writeBytes(in.readNBytes(length));
                    }
                    visitor.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
                    return content.toByteArray();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }

        Clamd asked() {
            return new Clamd(new FileSettings() {
                @Override
                Optional<InetSocketAddress> clamd() {
                    return Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", door.getLocalPort()));
                }
            });
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    @Test
    void theWholeFileIsSentAndTheAnswerUnderstood() throws Exception {
        byte[] file = new byte[200_000];
        Arrays.fill(file, (byte) 7);
        try (Scanner scanner = new Scanner("stream: OK")) {
            assertThat(scanner.asked().ask(file).state()).isEqualTo(ScanState.CLEAN);
            assertThat(scanner.heard.get()).isEqualTo(file);
        }
        try (Scanner scanner = new Scanner("stream: Eicar-Test-Signature FOUND")) {
            Clamd.Said said = scanner.asked().ask(file);
            assertThat(said.state()).isEqualTo(ScanState.INFECTED);
            assertThat(said.finding()).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void aScannerThatCannotLookOrIsGoneLeavesTheFileUnscanned() throws Exception {
        Clamd gone;
        try (Scanner scanner = new Scanner("INSTREAM size limit exceeded. ERROR")) {
            gone = scanner.asked();
            assertThat(gone.ask(new byte[1]).state()).isEqualTo(ScanState.NOT_SCANNED);
        }
        assertThat(gone.ask(new byte[1]).state()).isEqualTo(ScanState.NOT_SCANNED);
    }
}
