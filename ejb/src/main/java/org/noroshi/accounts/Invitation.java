package org.noroshi.accounts;

import java.io.Serializable;

/**
 * Whom a mailed link is for, as its receiver sees it.
 *
 * @param firstPassword whether it is the first password of a new account
 * @param shortest fewest characters of a password
 */
public record Invitation(String userId, boolean firstPassword, int shortest) implements Serializable {}
