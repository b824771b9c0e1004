package org.noroshi.sharing;

/**
 * What a post says and under which marking; what an edit replaces as a whole.
 *
 * @param title of the thread; null for replies
 */
record Wording(String title, String body, Tlp tlp, Conditions conditions) {

    Wording withBody(String other) {
        return new Wording(title, other, tlp, conditions);
    }
}
