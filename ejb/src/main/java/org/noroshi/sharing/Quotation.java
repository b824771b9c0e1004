package org.noroshi.sharing;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Messages;

/**
 * A post as a reply quotes it.
 *
 * @param text Markdown: who said it, and the words
 * @param marking what the reply will carry
 */
public record Quotation(UUID post, String text, Marking marking) {

    static Quotation of(Post post, String author, Locale language) {
        String words = post.body()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
        String head = Messages.of(Quotation.class).text(language, "quotation.head", author, String.valueOf(post.seq()));
        return new Quotation(post.id(), "> " + head + "\n>\n" + words + "\n\n", post.marking());
    }
}
