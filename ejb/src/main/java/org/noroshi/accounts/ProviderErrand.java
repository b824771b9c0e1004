package org.noroshi.accounts;

/**
 * What somebody has gone to the identity provider for.
 *
 * @param binding whether the own account is to be bound; else somebody signs in
 * @param next page to go on to
 */
public record ProviderErrand(boolean binding, String next) {}
