package org.noroshi.terms.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.terms.Article;
import org.noroshi.terms.Ground;
import org.noroshi.terms.Paragraph;
import org.noroshi.terms.TermsText;

/**
 * What changes from one text of a document to the next.
 *
 * @param head changes of title and lead, and of chapter headings
 * @param articles those that are not word for word the same
 */
public record TextDiff(List<PlaceDiff> head, List<ArticleDiff> articles) {

    /** Below this two articles have nothing to do with each other. */
    private static final double AKIN = 0.4;

    public TextDiff {
        head = List.copyOf(head);
        articles = List.copyOf(articles);
    }

    /** Compares two texts in one language. */
    public static TextDiff of(TermsText before, TermsText after, Locale language) {
        WordDiff words = new WordDiff(language);
        List<PlaceDiff> head = new ArrayList<>();
        head(head, words, before.title(), after.title());
        head(head, words, before.lead(), after.lead());
        List<String> chaptersBefore = chapters(before);
        List<String> chaptersAfter = chapters(after);
        Pairing.of(chaptersBefore, chaptersAfter, Likeness::of, AKIN)
                .forEach(pair ->
                        head(head, words, pair.before().orElse(""), pair.after().orElse("")));
        List<ArticleDiff> articles = Pairing.of(before.articles(), after.articles(), TextDiff::likeness, AKIN).stream()
                .map(pair -> article(words, pair.before(), pair.after()))
                .flatMap(Optional::stream)
                .toList();
        return new TextDiff(head, articles);
    }

    public boolean isEmpty() {
        return head.isEmpty() && articles.isEmpty();
    }

    private static List<String> chapters(TermsText text) {
        return text.chapters().stream()
                .map(chapter -> chapter.title())
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static void head(List<PlaceDiff> head, WordDiff words, String before, String after) {
        if (!before.equals(after)) {
            head.add(new PlaceDiff(null, null, change(before, after), words.of(before, after)));
        }
    }

    private static Change change(String before, String after) {
        if (before.isEmpty()) {
            return Change.ADDED;
        }
        return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    /** The same number counts for something, and so does the same title; what is said counts most. */
    private static double likeness(Article before, Article after) {
        if (before.ground().source() != after.ground().source()) {
            return 0;
        }
        double number = before.ground().equals(after.ground()) ? 0.15 : 0;
        double title = Likeness.of(before.title(), after.title());
        return Math.min(1, number + 0.35 * title + 0.65 * Likeness.of(whole(before), whole(after)));
    }

    private static String whole(Article article) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : article.paragraphs()) {
            text.append(paragraph.text());
            paragraph.items().forEach(item -> text.append(item.text()));
        }
        return text.toString();
    }

    private static Optional<ArticleDiff> article(WordDiff words, Optional<Article> before, Optional<Article> after) {
        List<Line> old = before.map(TextDiff::lines).orElse(List.of());
        List<Line> young = after.map(TextDiff::lines).orElse(List.of());
        List<PlaceDiff> places = Pairing.of(old, young, Line::likeness, AKIN).stream()
                .filter(pair -> !isSame(pair.before(), pair.after()))
                .map(pair -> place(words, pair.before(), pair.after()))
                .toList();
        Ground was = before.map(Article::ground).orElse(null);
        Ground is = after.map(Article::ground).orElse(null);
        String oldTitle = before.map(Article::title).orElse("");
        String newTitle = after.map(Article::title).orElse("");
        if (places.isEmpty() && oldTitle.equals(newTitle) && was != null && was.equals(is)) {
            return Optional.empty();
        }
        Change change = was == null ? Change.ADDED : is == null ? Change.REMOVED : Change.CHANGED;
        return Optional.of(new ArticleDiff(
                was,
                is,
                change,
                after.or(() -> before).map(Article::label).orElse(""),
                words.of(oldTitle, newTitle),
                places));
    }

    /** Another number within an article that stays where it is counts as a change; within a moved one it goes without saying. */
    private static boolean isSame(Optional<Line> before, Optional<Line> after) {
        return before.isPresent()
                && after.isPresent()
                && before.get().text().equals(after.get().text())
                && before.get().sameSpot(after.get());
    }

    private static PlaceDiff place(WordDiff words, Optional<Line> before, Optional<Line> after) {
        Change change = before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.CHANGED;
        return new PlaceDiff(
                before.map(Line::ground).orElse(null),
                after.map(Line::ground).orElse(null),
                change,
                words.of(
                        before.map(Line::text).orElse(""), after.map(Line::text).orElse("")));
    }

    private static List<Line> lines(Article article) {
        return article.paragraphs().stream()
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(new Line(paragraph.ground(), paragraph.text())),
                        paragraph.items().stream().map(item -> new Line(item.ground(), item.text()))))
                .toList();
    }

    /** A paragraph or an item. */
    private record Line(Ground ground, String text) {

        boolean sameSpot(Line other) {
            return ground.paragraph() == other.ground.paragraph() && ground.item() == other.ground.item();
        }

        static double likeness(Line before, Line after) {
            boolean sameKind = (before.ground.item() == 0) == (after.ground.item() == 0);
            double spot = before.sameSpot(after) ? 0.2 : 0;
            return sameKind ? Math.min(1, spot + Likeness.of(before.text, after.text)) : 0;
        }
    }
}
