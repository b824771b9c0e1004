package org.noroshi.terms;

import java.util.List;

/** One paragraph (項) of an article, with its items. */
public record Paragraph(Ground ground, String text, List<Item> items) {

    public Paragraph {
        items = List.copyOf(items);
    }

    /** Its number in the article, from 1; 0 when it is the only one and has none. */
    public int number() {
        return ground.paragraph();
    }

    public boolean isNumbered() {
        return number() > 0;
    }
}
