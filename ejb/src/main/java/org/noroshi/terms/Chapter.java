package org.noroshi.terms;

import java.util.List;

/**
 * A group of articles under one heading.
 *
 * @param title the whole heading with its number; empty for articles that stand in no chapter
 */
public record Chapter(String title, List<Article> articles) {

    public Chapter {
        articles = List.copyOf(articles);
    }

    public boolean hasTitle() {
        return !title.isEmpty();
    }
}
