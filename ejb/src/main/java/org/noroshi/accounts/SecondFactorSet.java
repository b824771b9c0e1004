package org.noroshi.accounts;

import java.util.UUID;

/** The account has another authenticator, or one more passkey. */
public record SecondFactorSet(UUID account) implements AboutAccount {}
