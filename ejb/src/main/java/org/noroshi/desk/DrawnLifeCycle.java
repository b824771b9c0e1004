package org.noroshi.desk;

import java.util.List;

/**
 * A life cycle as a drawing, and the same in words.
 *
 * @param title what goes through it
 * @param states one below the other
 * @param ways arrows between them, each once
 * @param lines the same in words: a state, and those that may follow
 */
public record DrawnLifeCycle(
        String name, String title, int width, int height, List<State> states, List<Way> ways, List<Line> lines) {

    /** A box. */
    public record State(String label, int x, int y, int width, int height, boolean last) {

        public int middle() {
            return x + width / 2;
        }

        /** Where the letters stand. */
        public int baseline() {
            return y + height / 2 + 5;
        }
    }

    /**
     * An arrow.
     *
     * @param from the name of the state, as {@code to}
     * @param line the path of its line, in the notation of SVG
     * @param head the path of its point
     */
    public record Way(String from, String to, String line, String head) {}

    /** A state, and those that may follow; none after the last. */
    public record Line(String label, List<String> next) {}
}
