package org.noroshi.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that came back, as machines say so: by RFC 3464, or in plain words with a reply code. Which of our letters it was
 * is told by its Message-ID, or by the address that it was returned to; both hold a tag that nobody can guess.
 *
 * @param tags those that may be ours, the most likely first
 * @param code status code of the return such as {@code 5.1.1}
 * @param permanent whether it came back for good; otherwise the other side is still trying
 */
record MailReturn(List<String> tags, String code, boolean permanent) {

    private static final String TAG = "([A-Za-z0-9_-]{43})";
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]+)");
    private static final Pattern REPLY = Pattern.compile("\\b(5[05]\\d)(?:[ -]#?(5\\.\\d{1,3}\\.\\d{1,3}))?\\b");
    private static final int MOST = 64 * 1024;
    private static final int DEEPEST = 6;

    /**
     * What came back, if the mail says so.
     *
     * @param host behind the @ of our Message-IDs
     */
    static Optional<MailReturn> in(MimeMessage mail, String host) throws MessagingException, IOException {
        Set<String> tags = new LinkedHashSet<>();
        Pattern ours = Pattern.compile("<" + TAG + "@" + Pattern.quote(host) + ">");
        Pattern returnedTo = Pattern.compile("\\+" + TAG + "@");
        MailReading.recipients(mail).forEach(address -> find(returnedTo, address, tags));
        StringBuilder said = new StringBuilder();
        boolean report = collect(mail, said, 0);
        find(ours, said.toString(), tags);
        for (String name : List.of("In-Reply-To", "References")) {
            MailReading.header(mail, name).ifPresent(value -> find(ours, value, tags));
        }
        if (report) {
            String status = first(STATUS, said, "");
            String action = first(ACTION, said, "failed").toLowerCase(Locale.ROOT);
            boolean permanent = "failed".equals(action) && !status.startsWith("4") && !status.startsWith("2");
            return Optional.of(new MailReturn(List.copyOf(tags), status.isEmpty() ? "5.0.0" : status, permanent));
        }
        Matcher reply = REPLY.matcher(said);
        boolean fromMachine = isFromMachine(mail);
        if (fromMachine && reply.find()) {
            return Optional.of(
                    new MailReturn(List.copyOf(tags), reply.group(2) == null ? reply.group(1) : reply.group(2), true));
        }
        return Optional.empty();
    }

    private static boolean isFromMachine(MimeMessage mail) throws MessagingException {
        String from = MailReading.header(mail, "From").orElse("").toLowerCase(Locale.ROOT);
        return from.isEmpty()
                || from.contains("mailer-daemon")
                || from.contains("postmaster")
                || MailReading.header(mail, "Return-Path")
                        .filter(value -> value.strip().equals("<>"))
                        .isPresent();
    }

    /** Whether there is a delivery status among the parts; what they say is added. */
    private static boolean collect(Part part, StringBuilder said, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || said.length() > MOST) {
            return false;
        }
        boolean report = part.isMimeType("message/delivery-status");
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                report |= collect(multipart.getBodyPart(i), said, depth + 1);
            }
        } else if (report || part.isMimeType("text/*") || part.isMimeType("message/*")) {
            try (InputStream in = part.getInputStream()) {
                said.append(new String(in.readNBytes(MOST), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return report;
    }

    private static void find(Pattern pattern, String text, Set<String> found) {
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
    }

    private static String first(Pattern pattern, CharSequence text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
