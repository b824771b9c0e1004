package org.noroshi.terms;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;

/**
 * The place in the terms that a decision rests on: article, paragraph and item.
 *
 * <p>Written as a code it is {@code A06-2-1} (article 6, paragraph 2, item 1), {@code A18-05} (item 5 of an article that
 * has one paragraph, always two digits), {@code N3a} (note 3 on the application, paragraph 1) or {@code P2-1} (annex 2,
 * item 1). The codes are those of the article map and never change, whatever a later version of the terms says.
 *
 * @param paragraph 0 where the whole article is meant, or where it has one paragraph without a number
 * @param item 0 where the whole paragraph is meant
 */
public record Ground(Source source, int article, int paragraph, int item) implements Comparable<Ground> {

    /** Which part of the published documents. */
    public enum Source {
        ARTICLE,
        NOTE,
        ANNEX
    }

    private static final Pattern ARTICLE = Pattern.compile("A(\\d{2})(?:-([1-9])(?:-([1-9]\\d?))?|-(\\d{2}))?");
    private static final Pattern NOTE = Pattern.compile("N([1-9])([a-i])?");
    private static final Pattern ANNEX = Pattern.compile("P([1-9])(?:-([1-9]))?");

    private static final Comparator<Ground> ORDER = Comparator.comparing(Ground::source)
            .thenComparingInt(Ground::article)
            .thenComparingInt(Ground::paragraph)
            .thenComparingInt(Ground::item);

    public Ground {
        boolean paragraphOfAnnex = source == Source.ANNEX && paragraph > 0;
        boolean itemOfNote = source == Source.NOTE && item > 0;
        boolean tooLarge = article > (source == Source.ARTICLE ? 99 : 9)
                || paragraph > 9
                || item > (source == Source.ANNEX ? 9 : 99);
        if (article < 1 || paragraph < 0 || item < 0 || tooLarge || paragraphOfAnnex || itemOfNote) {
            throw new IllegalArgumentException(
                    "No such ground: " + source + " " + article + ", " + paragraph + ", " + item);
        }
    }

    /** A whole article. */
    public static Ground article(int number) {
        return new Ground(Source.ARTICLE, number, 0, 0);
    }

    /**
     * Reads a code.
     *
     * @throws InvalidInputException when it is none
     */
    public static Ground parse(String code) {
        return find(code)
                .orElseThrow(() -> new InvalidInputException("ground", TermsError.UNKNOWN_GROUND, shown(code)));
    }

    /** Reads a code; empty when it is none. */
    public static Optional<Ground> find(String code) {
        if (code == null) {
            return Optional.empty();
        }
        Matcher article = ARTICLE.matcher(code);
        if (article.matches()) {
            int item = number(article.group(3)) + number(article.group(4));
            boolean zero = number(article.group(1)) == 0 || article.group(4) != null && item == 0;
            return zero
                    ? Optional.empty()
                    : Optional.of(new Ground(Source.ARTICLE, number(article.group(1)), number(article.group(2)), item));
        }
        Matcher note = NOTE.matcher(code);
        if (note.matches()) {
            int paragraph = note.group(2) == null ? 0 : note.group(2).charAt(0) - 'a' + 1;
            return Optional.of(new Ground(Source.NOTE, number(note.group(1)), paragraph, 0));
        }
        Matcher annex = ANNEX.matcher(code);
        return annex.matches()
                ? Optional.of(new Ground(Source.ANNEX, number(annex.group(1)), 0, number(annex.group(2))))
                : Optional.empty();
    }

    /** The code, such as {@code A06-2-1}; {@link #parse} reads it back. Also fit as an anchor in a page. */
    public String code() {
        return switch (source) {
            case ARTICLE -> "A" + twoDigits(article) + inArticle();
            case NOTE -> "N" + article + (paragraph == 0 ? "" : String.valueOf((char) ('a' + paragraph - 1)));
            case ANNEX -> "P" + article + (item == 0 ? "" : "-" + item);
        };
    }

    private String inArticle() {
        if (paragraph == 0) {
            return item == 0 ? "" : "-" + twoDigits(item);
        }
        return "-" + paragraph + (item == 0 ? "" : "-" + item);
    }

    /** As people write it: 第6条第2項第1号, Article 6(2)(1). */
    public String display(Locale locale) {
        Messages messages = Messages.of(Ground.class);
        StringBuilder text = new StringBuilder(
                messages.text(locale, "ground." + source.name().toLowerCase(Locale.ROOT), article));
        if (paragraph > 0) {
            text.append(messages.text(locale, "ground.paragraph", paragraph));
        }
        if (item > 0) {
            text.append(messages.text(locale, paragraph > 0 ? "ground.item" : "ground.item_alone", item));
        }
        return text.toString();
    }

    /** The paragraph of this number in this article. */
    public Ground withParagraph(int number) {
        return new Ground(source, article, number, 0);
    }

    /** The item of this number in this paragraph. */
    public Ground withItem(int number) {
        return new Ground(source, article, paragraph, number);
    }

    /** Whether the other place is this one or lies within it: A06-2 covers A06-2-1. */
    public boolean covers(Ground other) {
        return source == other.source
                && article == other.article
                && (paragraph == 0 && item == 0 || paragraph == other.paragraph && (item == 0 || item == other.item));
    }

    @Override
    public int compareTo(Ground other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String shown(String code) {
        return code == null ? "" : code.substring(0, Math.min(code.length(), 20));
    }
}
