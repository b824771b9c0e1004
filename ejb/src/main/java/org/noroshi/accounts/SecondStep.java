package org.noroshi.accounts;

/**
 * What can be given after the password; a recovery code always.
 *
 * @param app whether there is an authenticator
 * @param passkey whether there is a passkey
 */
public record SecondStep(boolean app, boolean passkey) {}
