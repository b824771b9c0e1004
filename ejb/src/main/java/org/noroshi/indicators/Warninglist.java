package org.noroshi.indicators;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noroshi.platform.Json;
import org.noroshi.sharing.search.Identifier;
import org.noroshi.sharing.search.Identifier.Kind;

/**
 * Things that often stand in reports though they are no traces, in the format of MISP: {@code type} says how an entry is
 * compared, {@code list} has the entries.
 *
 * <p>What is compared is the thing itself and, where it has one, its host: a URL on a known host is known.
 */
final class Warninglist {

    private final Predicate<Identifier> test;

    private Warninglist(Predicate<Identifier> test) {
        this.test = test;
    }

    boolean knows(Identifier identifier) {
        return test.test(identifier);
    }

    static Warninglist bundled(String name) {
        try (InputStream file = Warninglist.class.getResourceAsStream("lists/" + name + ".json");
                JsonReader reader = Json.createReader(file)) {
            return of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Warninglist of(JsonObject list) {
        List<String> entries = list.getJsonArray("list").getValuesAs(JsonString::getString);
        String type = list.getString("type");
        return new Warninglist(
                switch (type) {
                    case "string" -> string(entries);
                    case "substring" -> substring(entries);
                    case "hostname" -> hostname(entries);
                    case "cidr" -> cidr(entries);
                    case "regex" -> regex(entries);
                    default -> throw new IllegalArgumentException("Unknown type of warning list: " + type);
                });
    }

    private static Predicate<Identifier> string(List<String> entries) {
        Set<String> all = lowered(entries);
        return identifier -> all.contains(lower(identifier.value()))
                || identifier
                        .host()
                        .filter(host -> all.contains(host) || all.contains(host.replaceFirst("^www\\.", "")))
                        .isPresent();
    }

    private static Predicate<Identifier> substring(List<String> entries) {
        Set<String> all = lowered(entries);
        return identifier -> all.stream().anyMatch(lower(identifier.value())::contains);
    }

    /** The entry and every host below it. */
    private static Predicate<Identifier> hostname(List<String> entries) {
        Set<String> all = lowered(entries).stream()
                .map(entry -> entry.replaceFirst("^\\.", ""))
                .collect(Collectors.toSet());
        return identifier -> {
            String name = identifier.host().orElse("");
            while (!name.isEmpty() && !all.contains(name)) {
                name = name.substring(name.indexOf('.') < 0 ? name.length() : name.indexOf('.') + 1);
            }
            return !name.isEmpty();
        };
    }

    private static Predicate<Identifier> cidr(List<String> entries) {
        List<Network> all = entries.stream().map(Network::of).toList();
        return identifier -> {
            boolean address = identifier.kind() == Kind.IPV4 || identifier.kind() == Kind.IPV6;
            String written = address ? identifier.value() : identifier.host().orElse("");
            return Network.isAddress(written)
                    && all.stream().anyMatch(network -> network.contains(Network.of(written)));
        };
    }

    /** With or without the slashes of Perl around it, {@code /^soc@/i}. */
    private static Predicate<Identifier> regex(List<String> entries) {
        List<Pattern> all = entries.stream().map(Warninglist::pattern).toList();
        return identifier -> all.stream()
                .anyMatch(pattern -> pattern.matcher(identifier.value()).find());
    }

    private static Pattern pattern(String entry) {
        int close = entry.lastIndexOf('/');
        if (!entry.startsWith("/") || close == 0) {
            return Pattern.compile(entry);
        }
        boolean anyCase = entry.indexOf('i', close) > 0;
        return Pattern.compile(entry.substring(1, close), anyCase ? Pattern.CASE_INSENSITIVE : 0);
    }

    private static Set<String> lowered(List<String> entries) {
        return entries.stream().map(Warninglist::lower).collect(Collectors.toUnmodifiableSet());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
