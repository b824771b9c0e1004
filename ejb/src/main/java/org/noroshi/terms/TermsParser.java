package org.noroshi.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noroshi.platform.ErrorCode;

/**
 * Reads terms from a strict subset of Markdown in which nothing has two meanings: one line is one title, chapter,
 * article, paragraph or item.
 *
 * <pre>
 * # Title
 * Lead, one line, may be missing
 * ## 第1章 総則            a chapter; its number must be in order; other headings have none
 * ### 第1条 目的           an article; also "Article 1 …", "注1 …", "Note 1 …", "別添1 …", "Annex 1 …"
 * The only paragraph, or
 * 1. the first of several
 *    1. an item, three spaces to the right
 * </pre>
 *
 * Numbers must run from 1 without a gap, because decisions cite them. All faults are collected, each with its line: what
 * is not in the text that was read is in a fault, so that nothing is lost unseen.
 */
final class TermsParser {

    private static final Pattern CHAPTER = Pattern.compile("(?:第(\\d{1,2})章|Chapter (\\d{1,2})) .+");
    private static final Pattern ARTICLE =
            Pattern.compile("(第(\\d{1,2})条|Article (\\d{1,2})|注([1-9])|Note ([1-9])|別添([1-9])|Annex ([1-9])) (.+)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\. (\\S.*)");
    private static final Pattern ITEM = Pattern.compile(" {3}(\\d{1,2})\\. (\\S.*)");
    private static final Pattern PLAIN = Pattern.compile("[^\\s#>*+|`~\\-].*");
    private static final Pattern PLACEHOLDER = Pattern.compile(".*(\\{\\{[^}]*}}|\\{\\{|}}).*");

    private final List<LineFault> faults = new ArrayList<>();
    private final Map<Ground.Source, Integer> articles = new EnumMap<>(Ground.Source.class);

    private String title;
    private String lead = "";
    private final List<Chapter> chapters = new ArrayList<>();
    private int chapterNumber;
    private String chapterTitle = "";
    private List<Article> chapterArticles = new ArrayList<>();
    private Ground ground;
    private int articleLine;
    private String articleRaw;
    private String articleLabel;
    private String articleTitle;
    private List<Paragraph> paragraphs = new ArrayList<>();
    private Ground paragraphGround;
    private String paragraphText;
    private List<Item> items = new ArrayList<>();
    private int line;
    private String raw = "";

    /** Takes the text apart as far as it can be understood; what can't is told line by line. */
    TermsReading read(String markdown) {
        for (String each : markdown.split("\\R", -1)) {
            line++;
            raw = each.stripTrailing();
            String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
            if (!text.isEmpty()) {
                readLine(text);
            }
        }
        closeChapter();
        if (title == null) {
            raw = "";
            fault(1, TermsError.TITLE_MISSING);
        }
        return new TermsReading(new TermsText(title == null ? "" : title, lead, chapters), faults);
    }

    private void readLine(String text) {
        if (PLACEHOLDER.matcher(text).matches()) {
            fault(line, TermsError.PLACEHOLDER_LEFT);
        }
        if (title == null) {
            readTitle(text);
        } else if (text.startsWith("### ")) {
            readArticle(text.substring(4).strip());
        } else if (text.startsWith("## ")) {
            readChapter(text.substring(3).strip());
        } else if (text.startsWith("   ")) {
            readItem(text);
        } else if (NUMBERED.matcher(text).matches()) {
            readNumbered(text);
        } else if (PLAIN.matcher(text).matches()) {
            readPlain(text);
        } else {
            fault(line, TermsError.LINE_UNKNOWN, shortened(text));
        }
    }

    private void readTitle(String text) {
        if (text.startsWith("# ") && text.length() > 2) {
            title = text.substring(2).strip();
        } else {
            fault(line, TermsError.TITLE_MISSING);
            title = "";
        }
    }

    private void readChapter(String heading) {
        closeChapter();
        Matcher chapter = CHAPTER.matcher(heading);
        if (chapter.matches()) {
            chapterNumber = inOrder(chapterNumber, firstNumber(chapter, 1, 2), heading);
        }
        chapterTitle = heading;
    }

    private void readArticle(String heading) {
        closeArticle();
        Matcher article = ARTICLE.matcher(heading);
        if (!article.matches()) {
            fault(line, TermsError.HEADING_UNKNOWN, shortened(heading));
            return;
        }
        Ground.Source source = article.group(2) != null || article.group(3) != null
                ? Ground.Source.ARTICLE
                : article.group(4) != null || article.group(5) != null ? Ground.Source.NOTE : Ground.Source.ANNEX;
        int number = inOrder(articles.getOrDefault(source, 0), firstNumber(article, 2, 7), heading);
        articles.put(source, number);
        ground = new Ground(source, Math.max(number, 1), 0, 0);
        articleLine = line;
        articleRaw = raw;
        articleLabel = article.group(1);
        articleTitle = article.group(8).strip();
    }

    private void readNumbered(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        numbered.matches();
        boolean afterPlain = paragraphGround != null && paragraphGround.paragraph() == 0;
        if (ground == null || afterPlain || ground.source() == Ground.Source.ANNEX) {
            fault(line, afterPlain ? TermsError.PARAGRAPHS_MIXED : TermsError.LINE_UNKNOWN, shortened(text));
            return;
        }
        closeParagraph();
        int number = inOrder(paragraphs.size(), firstNumber(numbered, 1, 1), text);
        open(ground.withParagraph(Math.min(Math.max(number, 1), 9)), numbered.group(2));
    }

    private void readPlain(String text) {
        if (ground == null) {
            if (lead.isEmpty() && chapters.isEmpty() && chapterTitle.isEmpty()) {
                lead = text;
            } else {
                fault(line, TermsError.LINE_UNKNOWN, shortened(text));
            }
        } else if (paragraphGround != null) {
            fault(line, TermsError.PARAGRAPHS_MIXED, shortened(text));
        } else {
            open(ground, text);
        }
    }

    private void readItem(String text) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches() || paragraphGround == null || ground.source() == Ground.Source.NOTE) {
            fault(line, TermsError.LINE_UNKNOWN, shortened(text));
            return;
        }
        int number = inOrder(items.size(), firstNumber(item, 1, 1), text.strip());
        int most = ground.source() == Ground.Source.ANNEX ? 9 : 99;
        items.add(new Item(paragraphGround.withItem(Math.min(Math.max(number, 1), most)), item.group(2)));
    }

    private void open(Ground place, String text) {
        paragraphGround = place;
        paragraphText = text;
    }

    private void closeParagraph() {
        if (paragraphGround != null) {
            paragraphs.add(new Paragraph(paragraphGround, paragraphText, items));
        }
        paragraphGround = null;
        items = new ArrayList<>();
    }

    private void closeArticle() {
        closeParagraph();
        if (ground != null) {
            if (paragraphs.isEmpty()) {
                faults.add(new LineFault(
                        articleLine, articleRaw, TermsError.ARTICLE_EMPTY, List.of(articleLine, articleLabel)));
            }
            chapterArticles.add(new Article(ground, articleLabel, articleTitle, paragraphs));
        }
        ground = null;
        paragraphs = new ArrayList<>();
    }

    private void closeChapter() {
        closeArticle();
        if (!chapterTitle.isEmpty() || !chapterArticles.isEmpty()) {
            chapters.add(new Chapter(chapterTitle, chapterArticles));
        }
        chapterTitle = "";
        chapterArticles = new ArrayList<>();
    }

    private int inOrder(int before, int found, String text) {
        if (found != before + 1) {
            fault(line, TermsError.OUT_OF_ORDER, before + 1, shortened(text));
        }
        return found;
    }

    private static int firstNumber(Matcher matcher, int from, int to) {
        for (int group = from; group <= to; group++) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        return 0;
    }

    private void fault(int at, ErrorCode code, Object... details) {
        List<Object> args = new ArrayList<>();
        args.add(at);
        args.addAll(List.of(details));
        faults.add(new LineFault(at, raw, code, args));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
