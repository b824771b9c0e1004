package org.noroshi.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noroshi.platform.Messages;

/**
 * The words of one kind of mail in one language: first line the subject, second line empty, then the text; {@code
 * ${name}} stands for a value.
 */
record MailTemplate(String subject, String body) {

    private static final Pattern KIND = Pattern.compile("[a-z]+/[a-z][a-z0-9_]*");
    private static final Pattern VALUE = Pattern.compile("\\$\\{([^}]*)}");

    /** The template that comes with the product, for who reads the language. */
    static MailTemplate of(String kind, Locale language) {
        return parse(shipped(kind, language));
    }

    /** The text of that template as it is written. */
    static String shipped(String kind, Locale language) {
        String resource = resource(kind, Messages.language(language));
        try (InputStream in = MailTemplate.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No mail template " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String kind, Locale language) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a kind of message: " + kind);
        }
        int slash = kind.indexOf('/');
        return "org/noroshi/" + kind.substring(0, slash) + "/mail/" + kind.substring(slash + 1) + "_"
                + language.getLanguage() + ".txt";
    }

    static MailTemplate parse(String text) {
        String[] parts = text.replace("\r\n", "\n").split("\n", 3);
        if (parts.length < 3 || parts[0].isBlank() || !parts[1].isBlank() || parts[2].isBlank()) {
            throw new IllegalStateException("A mail template is a subject, an empty line and a text");
        }
        return new MailTemplate(parts[0].strip(), parts[2].stripTrailing() + "\n");
    }

    /** Names of the values that the template asks for. */
    Set<String> values() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = VALUE.matcher(subject + "\n" + body);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * The template with its values filled in; {@code ${service}} is the product's name in each.
     *
     * @throws IllegalStateException when a value is missing or the subject would not be one line
     */
    MailTemplate filled(Map<String, String> given) {
        MailTemplate filled = new MailTemplate(fill(subject, given), fill(body, given));
        if (filled.subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalStateException("A value would break the subject line");
        }
        return filled;
    }

    private static String fill(String text, Map<String, String> given) {
        return VALUE.matcher(text).replaceAll(match -> {
            String value = given.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("No value for ${" + match.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
