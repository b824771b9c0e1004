package org.noroshi.accounts;

/**
 * Prove again by a passkey who one is.
 *
 * @param answer of the device, as the browser gives it in JSON
 * @param network address that the request comes from
 */
public record ConfirmByPasskey(String answer, String network) {}
