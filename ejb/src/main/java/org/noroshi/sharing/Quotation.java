package org.noroshi.sharing;

import java.util.Locale;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noroshi.platform.Messages;

/**
 * A post as a reply quotes it.
 *
 * @param text Markdown: who said it, and the words
 * @param marking what the reply will carry
 */
public record Quotation(UUID post, String text, Marking marking) {

    private static final Pattern QUOTED = Pattern.compile("(?m)(?:^ {0,3}>.*\n)+");
    private static final Pattern HEAD = Pattern.compile("(?m)^[ >]*>.*[（(]#(\\d{1,9})[）)]\\s*$");

    static Quotation of(Post post, String author, Locale language) {
        String words = post.body()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
        String head = Messages.of(Quotation.class).text(language, "quotation.head", author, String.valueOf(post.seq()));
        return new Quotation(post.id(), "> " + head + "\n>\n" + words + "\n\n", post.marking());
    }

    /**
     * The text with a notice in the place of each quotation that carries words of a removed post, told by the number in
     * its head.
     */
    static String withoutRemoved(String text, IntPredicate removed, Locale language) {
        return QUOTED.matcher(text + "\n")
                .replaceAll(quotation -> Matcher.quoteReplacement(
                        carries(quotation.group(), removed) ? removedNotice(language) : quotation.group()))
                .stripTrailing();
    }

    /** The text with that notice in the place of every quotation, where none tells what it quotes. */
    static String withoutAny(String text, Locale language) {
        return QUOTED.matcher(text + "\n")
                .replaceAll(Matcher.quoteReplacement(removedNotice(language)))
                .stripTrailing();
    }

    private static boolean carries(String quotation, IntPredicate removed) {
        return HEAD.matcher(quotation).results().anyMatch(head -> removed.test(Integer.parseInt(head.group(1))));
    }

    private static String removedNotice(Locale language) {
        return "> " + Messages.of(Quotation.class).text(language, "quotation.removed") + "\n";
    }

    /** The text with a notice in the place of each quotation, for where words of others may not go along. */
    static String without(String text, Locale language) {
        String notice = "> " + Messages.of(Quotation.class).text(language, "quotation.left_out");
        return QUOTED.matcher(text + "\n")
                .replaceAll(Matcher.quoteReplacement(notice + "\n"))
                .stripTrailing();
    }
}
