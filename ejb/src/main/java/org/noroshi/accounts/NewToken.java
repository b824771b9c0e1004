package org.noroshi.accounts;

/**
 * A token that was just made.
 *
 * @param secret what the program sends as {@code Authorization: Bearer …}; never to be seen again
 */
public record NewToken(TokenCard card, String secret) {

    /** By this a secret that got into a file or a log is recognised. */
    static final String PREFIX = "noroshi_";
}
