package org.noroshi.accounts;

/**
 * How the own account stands to the identity provider.
 *
 * @param offered whether there is one
 * @param label what people call it
 * @param bound whether it signs in to the own account
 */
public record ProviderView(boolean offered, String label, boolean bound) {}
