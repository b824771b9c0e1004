package org.noroshi.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noroshi.platform.InvalidInputException;

/**
 * One published document in one language, taken apart so that it can be shown article by article and cited by
 * {@link Ground}.
 *
 * @param lead the paragraph before the first article; may be empty
 */
public record TermsText(String title, String lead, List<Chapter> chapters) {

    public TermsText {
        chapters = List.copyOf(chapters);
    }

    /**
     * Reads the strict Markdown that the terms are written in, see {@link TermsParser}.
     *
     * @param field name of the input, for the faults
     * @throws InvalidInputException with every fault and its line
     */
    public static TermsText parse(String field, String markdown) {
        TermsReading reading = new TermsParser().read(markdown);
        if (!reading.isClean()) {
            throw new InvalidInputException(reading.problems(field));
        }
        return reading.text();
    }

    /** All articles in order, across the chapters. */
    public List<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream()).toList();
    }

    /** The article of that number, note or annex included. */
    public Optional<Article> article(Ground ground) {
        return articles().stream()
                .filter(article -> article.ground().covers(ground))
                .findFirst();
    }

    /**
     * Wording of the place; empty when this document has no such place.
     * A whole article answers with its text when that is one paragraph, else with its title.
     */
    public Optional<String> wording(Ground ground) {
        return Optional.ofNullable(places().get(ground));
    }

    /** Every place that can be cited, with its wording, in order. */
    public Map<Ground, String> places() {
        Map<Ground, String> places = new LinkedHashMap<>();
        for (Article article : articles()) {
            places.put(article.ground(), article.title());
            for (Paragraph paragraph : article.paragraphs()) {
                places.put(paragraph.ground(), paragraph.text());
                paragraph.items().forEach(item -> places.put(item.ground(), item.text()));
            }
        }
        return places;
    }

    /**
     * The one form of this text: what is hashed and what is stored. Line ends, blank lines and Unicode composition of
     * what was read do not show in it; a changed word, number or order does.
     */
    public String canonical() {
        StringBuilder text = new StringBuilder("# ").append(title).append('\n');
        block(text, lead);
        for (Chapter chapter : chapters) {
            block(text, chapter.hasTitle() ? "## " + chapter.title() : "");
            for (Article article : chapter.articles()) {
                block(text, "### " + article.label() + " " + article.title());
                boolean first = true;
                for (Paragraph paragraph : article.paragraphs()) {
                    text.append(first ? "\n" : "");
                    first = false;
                    text.append(paragraph.isNumbered() ? paragraph.number() + ". " : "")
                            .append(paragraph.text())
                            .append('\n')
                            .append(paragraph.isNumbered() || paragraph.items().isEmpty() ? "" : "\n");
                    paragraph.items().forEach(item -> text.append("   ")
                            .append(item.number())
                            .append(". ")
                            .append(item.text())
                            .append('\n'));
                }
            }
        }
        return text.toString();
    }

    private static void block(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append('\n').append(line).append('\n');
        }
    }
}
