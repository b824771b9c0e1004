package org.noroshi.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noroshi.platform.Settings;

/** Reads the mails of the sample world as their receivers would: from the files that stand for a relay. */
@ApplicationScoped
class Mailbox {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("https?://\\S+\\?\\S+");

    @Inject
    Settings settings;

    private final Set<Path> read = new HashSet<>();

    /** The parameters of the link in the next mail to the address that has one. */
    synchronized Map<String, String> link(String address, String page) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Map<String, String>> found = next(address, page);
            if (found.isPresent()) {
                return found.get();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for a mail", e);
            }
        }
        throw new IllegalStateException("No mail with a link to " + page + " came for " + address
                + "; the sample world needs mails in files, so leave NOROSHI_SMTP_HOST unset");
    }

    private Optional<Map<String, String>> next(String address, String page) {
        Path folder = Path.of(settings.text("jboss.server.data.dir").orElse("."), "mail");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".eml") && !read.contains(file))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                Optional<String> link = linkIn(file, address, page);
                if (link.isPresent()) {
                    read.add(file);
                    return link.map(Mailbox::parameters);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> linkIn(Path file, String address, String page) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            boolean mine = Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().contains(address));
            if (!mine) {
                return Optional.empty();
            }
            Matcher links = LINK.matcher(String.valueOf(mail.getContent()));
            return links.results()
                    .map(java.util.regex.MatchResult::group)
                    .filter(link -> link.contains(page))
                    .findFirst();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> parameters(String link) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : URI.create(link).getRawQuery().split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
