package org.noroshi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * What a server holds once the sample world is made, for every test that begins there. It takes a minute or two to make,
 * so the first of a build makes it and the others, in whichever process, copy it.
 */
final class SampleData {

    static final Map<String, String> SETTINGS = Map.of(
            "NOROSHI_SAMPLE_DATA",
            "true",
            "NOROSHI_SERVICE_START",
            LocalDate.now().minusDays(90).toString());

    private static final List<String> FOLDERS = List.of("data", "log");

    private SampleData() {}

    /** Copies it into the folder of a server that has not started yet. */
    static void copyInto(Path base) throws IOException {
        Path shared = Path.of(System.getProperty("noroshi.servers"), "sample-world");
        Files.createDirectories(shared);
        try (FileChannel once =
                        FileChannel.open(shared.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = once.lock()) {
            if (alone.isValid() && !isOfThisBuild(shared)) {
                make(shared);
            }
        }
        for (String folder : FOLDERS) {
            Trees.delete(base.resolve(folder));
            Trees.copy(shared.resolve(folder), base.resolve(folder));
        }
    }

    private static void make(Path shared) throws IOException {
        Files.deleteIfExists(shared.resolve("made-of"));
        NoroshiServer server = NoroshiServer.fresh("sample-world", 190);
        SETTINGS.forEach(server::with);
        try (server) {
            server.start();
            await(server.logs().resolve("noroshi.log"));
        }
        for (String folder : FOLDERS) {
            Trees.delete(shared.resolve(folder));
            Trees.copy(server.data().resolveSibling(folder), shared.resolve(folder));
        }
        Files.writeString(shared.resolve("made-of"), build());
    }

    /** Waits until it is there. */
    static void await(Path log) throws IOException {
        Awaitility.await()
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Files.readString(log).contains("The sample world"));
        assertThat(Files.readString(log)).contains("The sample world is ready");
    }

    private static boolean isOfThisBuild(Path shared) throws IOException {
        Path made = shared.resolve("made-of");
        return Files.exists(made) && Files.readString(made).equals(build());
    }

    private static String build() throws IOException {
        return Files.getLastModifiedTime(Path.of(System.getProperty("noroshi.ear"))) + " " + LocalDate.now();
    }
}
