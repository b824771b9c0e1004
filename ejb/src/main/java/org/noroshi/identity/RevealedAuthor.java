package org.noroshi.identity;

/**
 * The name that an author gives in a thread.
 *
 * @param name the person's; empty when the hospital alone is named
 */
public record RevealedAuthor(String hospital, String name) {

    /** As it stands beside the pseudonym. */
    public String text() {
        return name.isEmpty() ? hospital : hospital + "　" + name;
    }
}
