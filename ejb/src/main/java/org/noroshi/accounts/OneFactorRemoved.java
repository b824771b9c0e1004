package org.noroshi.accounts;

import java.util.UUID;

/** The account has one authenticator or passkey less, and others still. */
public record OneFactorRemoved(UUID account) implements AboutAccount {}
