package org.noroshi.journey;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noroshi.testing.NoroshiServer;

/** What people of a journey get by mail: the files that are written where there is no relay. */
final class Letters {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private static final Pattern ENCODING = Pattern.compile("(?i)content-transfer-encoding: ([\\w-]+)");

    private final Path folder;

    Letters(NoroshiServer server) {
        this.folder = server.data().resolve("mail");
    }

    /** The link to that page in the newest mail to the address, once it has come. */
    String link(String address, String page) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> find(address, page), Optional::isPresent)
                .orElseThrow();
    }

    /** Texts of all mails to the address so far, with their subjects, oldest first. */
    List<String> to(String address) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Letters::read)
                    .filter(mail -> mail.contains("To: " + address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> find(String address, String page) {
        return to(address).stream()
                .flatMap(mail -> {
                    Matcher links = LINK.matcher(mail);
                    return links.results().map(java.util.regex.MatchResult::group);
                })
                .filter(link -> link.contains(page))
                .reduce((earlier, later) -> later);
    }

    /** Headers as they are, and the text decoded; the mails of the board have one part. */
    private static String read(Path file) {
        try {
            String raw = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            int end = raw.indexOf("\n\n");
            String head = raw.substring(0, end);
            String body = raw.substring(end + 2);
            Matcher encoding = ENCODING.matcher(head);
            if (encoding.find()) {
                InputStream encoded = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
                body = new String(
                        MimeUtility.decode(encoded, encoding.group(1)).readAllBytes(), StandardCharsets.UTF_8);
            }
            return head + "\n\n" + body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
