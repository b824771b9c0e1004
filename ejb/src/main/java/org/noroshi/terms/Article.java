package org.noroshi.terms;

import java.util.List;

/**
 * One article (条) of the terms, note on the application or section of the annex.
 *
 * @param label as the text has it: 第6条, Article 6, 注3, Annex 2
 */
public record Article(Ground ground, String label, String title, List<Paragraph> paragraphs) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    public int number() {
        return ground.article();
    }
}
