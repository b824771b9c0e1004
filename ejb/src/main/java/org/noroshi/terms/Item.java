package org.noroshi.terms;

/** One item (号) of a paragraph. */
public record Item(Ground ground, String text) {

    /** Its number in the paragraph, from 1. */
    public int number() {
        return ground.item();
    }
}
