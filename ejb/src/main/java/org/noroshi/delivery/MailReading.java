package org.noroshi.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noroshi.platform.IncomingMail;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Reads a mail as words. Nothing in it is run, loaded or followed; of HTML only the text is taken, of attachments their
 * number.
 */
final class MailReading {

    private static final int TEXT = 8_000;
    private static final int LINE = 200;
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;
    private static final Pattern PRECEDENCE = Pattern.compile("(?i)\\s*(bulk|junk|list|auto[_-]?reply)\\s*");
    private static final Pattern MACHINE =
            Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|bounces?)([+-].*)?@.*");
    private static final Pattern BLOCK_END = Pattern.compile("(?i)<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>");
    private static final PolicyFactory NO_MARKUP = new HtmlPolicyBuilder().toFactory();

    private final MimeMessage mail;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int attachments;
    private int parts;

    private MailReading(MimeMessage mail) {
        this.mail = mail;
    }

    /**
     * The words of the mail.
     *
     * @throws MessagingException when it can't be read
     */
    static IncomingMail of(MimeMessage mail, Instant now) throws MessagingException, IOException {
        MailReading reading = new MailReading(mail);
        reading.collect(mail, 0);
        String text = reading.plain.isEmpty() ? withoutMarkup(reading.html.toString()) : reading.plain.toString();
        return read(mail, words(text), reading.attachments, now);
    }

    /** Who wrote, when and about what; the words are left out. */
    static IncomingMail headOf(MimeMessage mail, Instant now) throws MessagingException {
        return read(mail, "", 0, now);
    }

    private static IncomingMail read(MimeMessage mail, String text, int attachments, Instant now)
            throws MessagingException {
        String from = address(mail).map(InternetAddress::getAddress).orElse("");
        String name = address(mail)
                .map(InternetAddress::getPersonal)
                .map(one -> line(one))
                .orElse("");
        Date sent = mail.getSentDate();
        Instant at = sent == null || sent.toInstant().isAfter(now) ? now : sent.toInstant();
        return new IncomingMail(
                line(from).toLowerCase(Locale.ROOT),
                name.isEmpty() ? line(from) : name,
                line(Optional.ofNullable(mail.getSubject()).orElse("")),
                text,
                attachments,
                at,
                false);
    }

    /**
     * Whether a machine has sent it: nobody must answer, or two machines answer each other for ever (RFC 3834).
     */
    static boolean isAutomatic(MimeMessage mail) throws MessagingException {
        return header(mail, "Auto-Submitted")
                        .filter(value -> !value.strip().toLowerCase(Locale.ROOT).startsWith("no"))
                        .isPresent()
                || header(mail, "Precedence")
                        .filter(value -> PRECEDENCE.matcher(value).matches())
                        .isPresent()
                || header(mail, "Return-Path")
                        .filter(value -> value.strip().equals("<>"))
                        .isPresent()
                || List.of("List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond").stream()
                        .anyMatch(name -> hasHeader(mail, name))
                || mail.isMimeType("multipart/report")
                || address(mail)
                        .map(InternetAddress::getAddress)
                        .filter(from -> !MACHINE.matcher(from).matches())
                        .isEmpty();
    }

    private static boolean hasHeader(MimeMessage mail, String name) {
        try {
            return header(mail, name).isPresent();
        } catch (MessagingException e) {
            return false;
        }
    }

    static Optional<String> header(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null || values.length == 0 ? Optional.empty() : Optional.ofNullable(values[0]);
    }

    private static Optional<InternetAddress> address(MimeMessage mail) throws MessagingException {
        try {
            return header(mail, "From")
                    .map(from -> parsed(from))
                    .filter(found -> found.length == 1)
                    .map(found -> found[0])
                    .filter(found ->
                            found.getAddress() != null && found.getAddress().matches("[^\\s@]+@[^\\s@]+"));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static InternetAddress[] parsed(String from) {
        try {
            return InternetAddress.parse(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        parts++;
        if (depth > DEEPEST || parts > MOST_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart one = multipart.getBodyPart(i);
                collect(one, depth + 1);
            }
        } else if (isText(part, "text/plain") && plain.isEmpty()) {
            plain.append(text(part));
        } else if (isText(part, "text/html") && html.isEmpty()) {
            html.append(text(part));
        } else if (depth > 0 && !part.isMimeType("text/html") && !part.isMimeType("text/plain")
                || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments++;
        }
    }

    private static boolean isText(Part part, String type) throws MessagingException {
        return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private static String text(Part part) throws MessagingException, IOException {
        try {
            return part.getContent() instanceof String content ? content : "";
        } catch (IOException unknownCharset) {
            try (InputStream in = part.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static String withoutMarkup(String markup) {
        return Encoding.decodeHtml(NO_MARKUP.sanitize(BLOCK_END.matcher(markup).replaceAll("\n")), false);
    }

    /** One line without anything that can't be shown. */
    private static String line(String text) {
        String line = readable(text).replaceAll("\\s+", " ").strip();
        return line.length() <= LINE ? line : line.substring(0, LINE);
    }

    private static String words(String text) {
        String words = readable(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return words.length() <= TEXT ? words : words.substring(0, TEXT);
    }

    private static String readable(String text) {
        int[] signs = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> sign == '\n'
                        || sign == '\t'
                        || !List.of(
                                        (int) Character.CONTROL,
                                        (int) Character.FORMAT,
                                        (int) Character.SURROGATE,
                                        (int) Character.PRIVATE_USE,
                                        (int) Character.UNASSIGNED)
                                .contains(Character.getType(sign)))
                .toArray();
        return new String(signs, 0, signs.length);
    }

    /** All addresses to which it was sent, as they stand in its head. */
    static List<String> recipients(MimeMessage mail) {
        return List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To").stream()
                .flatMap(name -> {
                    try {
                        return Optional.ofNullable(mail.getHeader(name)).stream()
                                .flatMap(Arrays::stream);
                    } catch (MessagingException e) {
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }
}
