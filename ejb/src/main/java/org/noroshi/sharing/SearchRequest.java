package org.noroshi.sharing;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;

/**
 * What to look for: filters that are sets mean <em>one of these</em>, and empty means any; but {@code only} means all of
 * these.
 *
 * @param text as it was typed; blank asks for everything
 * @param tags keys of the vocabulary
 * @param span how far back; null for no such limit, and always with days of one's own
 * @param since first moment; null for the beginning
 * @param until first moment not wanted any more; null for the end
 * @param page from 0
 */
public record SearchRequest(
        String text,
        Set<ThreadKind> kinds,
        Set<Tlp> tlps,
        Set<Only> only,
        Set<String> tags,
        Span span,
        Instant since,
        Instant until,
        int page) {

    /** Hits on a page. */
    public static final int PAGE = 20;

    /** Characters of a question; more is no question any more, and would not fit into an address. */
    public static final int LONGEST = 500;

    /** @throws InvalidInputException when the question is too long */
    public SearchRequest {
        text = text == null ? "" : text;
        if (text.length() > LONGEST) {
            throw new InvalidInputException("q", CommonError.TOO_LONG, LONGEST);
        }
        kinds = Set.copyOf(kinds);
        tlps = Set.copyOf(tlps);
        only = Set.copyOf(only);
        tags = Set.copyOf(tags);
        span = since == null && until == null ? span : null;
        page = Math.max(page, 0);
    }

    /** Whatever tags they have. */
    public SearchRequest(
            String text,
            Set<ThreadKind> kinds,
            Set<Tlp> tlps,
            Set<Only> only,
            Span span,
            Instant since,
            Instant until,
            int page) {
        this(text, kinds, tlps, only, Set.of(), span, since, until, page);
    }

    public static SearchRequest of(String text) {
        return new SearchRequest(text, Set.of(), Set.of(), Set.of(), null, null, null, 0);
    }

    /** The same filters for another question. */
    public SearchRequest asking(String other) {
        return new SearchRequest(other, kinds, tlps, only, tags, span, since, until, 0);
    }

    /** With days of one's own; without any, with the span of before. */
    public SearchRequest between(Instant first, Instant end) {
        return new SearchRequest(text, kinds, tlps, only, tags, span, first, end, 0);
    }

    /** Another page of the same. */
    public SearchRequest onPage(int number) {
        return new SearchRequest(text, kinds, tlps, only, tags, span, since, until, number);
    }

    /** The last moment that is wanted; null for the end. */
    public Instant last() {
        return until == null ? null : until.minusSeconds(1);
    }

    /** Whether anything narrows the question. */
    public boolean isFiltered() {
        return !equals(unfiltered().onPage(page));
    }

    /** The question alone. */
    SearchRequest unfiltered() {
        return of(text);
    }

    /** The same, counted from this moment on. */
    SearchRequest at(Instant now) {
        return span == null ? this : between(span.beginning(now), null).onPage(page);
    }

    /** With this choice and no other of its kind; what must be true in addition stays. */
    SearchRequest choosing(Object choice) {
        if (choice instanceof ThreadKind kind) {
            return new SearchRequest(text, Set.of(kind), tlps, only, tags, span, since, until, 0);
        }
        if (choice instanceof Tlp tlp) {
            return new SearchRequest(text, kinds, Set.of(tlp), only, tags, span, since, until, 0);
        }
        if (choice instanceof Tag tag) {
            return new SearchRequest(text, kinds, tlps, only, Set.of(tag.key()), span, since, until, 0);
        }
        return hasChosen(choice) ? this : toggled(choice);
    }

    /** Chooses it in addition, or no more when it was chosen; of spans there is one at a time. */
    SearchRequest toggled(Object choice) {
        if (choice instanceof ThreadKind kind) {
            return new SearchRequest(text, toggled(kinds, kind), tlps, only, tags, span, since, until, 0);
        }
        if (choice instanceof Tlp tlp) {
            return new SearchRequest(text, kinds, toggled(tlps, tlp), only, tags, span, since, until, 0);
        }
        if (choice instanceof Tag tag) {
            return new SearchRequest(text, kinds, tlps, only, toggled(tags, tag.key()), span, since, until, 0);
        }
        if (choice instanceof Only one) {
            return new SearchRequest(text, kinds, tlps, toggled(only, one), tags, span, since, until, 0);
        }
        return new SearchRequest(text, kinds, tlps, only, tags, choice == span ? null : (Span) choice, null, null, 0);
    }

    boolean hasChosen(Object choice) {
        return choice == span
                || choice instanceof ThreadKind kind && kinds.contains(kind)
                || choice instanceof Tlp tlp && tlps.contains(tlp)
                || choice instanceof Tag tag && tags.contains(tag.key())
                || choice instanceof Only one && only.contains(one);
    }

    /** Question and filters, without the page. */
    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("text", text)
                .add("kinds", Json.createArrayBuilder(names(kinds)))
                .add("tlps", Json.createArrayBuilder(names(tlps)))
                .add("only", Json.createArrayBuilder(names(only)));
        if (!tags.isEmpty()) {
            json.add("tags", Json.createArrayBuilder(new TreeSet<>(tags)));
        }
        if (span != null) {
            json.add("span", span.name());
        }
        if (since != null) {
            json.add("since", since.toString());
        }
        if (until != null) {
            json.add("until", until.toString());
        }
        return json.build();
    }

    /** Reads {@link #json}. */
    static SearchRequest read(JsonObject json) {
        return new SearchRequest(
                json.getString("text"),
                constants(json, "kinds", ThreadKind::valueOf),
                constants(json, "tlps", Tlp::valueOf),
                constants(json, "only", Only::valueOf),
                json.containsKey("tags") ? constants(json, "tags", key -> key) : Set.of(),
                json.containsKey("span") ? Span.valueOf(json.getString("span")) : null,
                json.containsKey("since") ? Instant.parse(json.getString("since")) : null,
                json.containsKey("until") ? Instant.parse(json.getString("until")) : null,
                0);
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E> Set<E> constants(JsonObject json, String name, Function<String, E> constant) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(constant)
                .collect(Collectors.toSet());
    }

    private static <E> Set<E> toggled(Set<E> chosen, E choice) {
        Set<E> others = new HashSet<>(chosen);
        if (!others.remove(choice)) {
            others.add(choice);
        }
        return others;
    }
}
