package org.noroshi.sharing.files;

/**
 * A file as it is kept: nothing in it tells who made it, where or when, as far as its kind can say such things.
 *
 * @param pages that can be shown as pictures
 * @param text what can be read in it, for the search; empty when there is none
 */
record CleanFile(FileKind kind, byte[] content, String text, int pages) {

    /** A longer text is cut for the search; the file stays whole. */
    static final int LONGEST_TEXT = 200_000;

    CleanFile {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
