package org.noroshi.accounts;

import java.util.UUID;

/** The account has no second factor any more. */
public record SecondFactorRemoved(UUID account) implements AboutAccount {}
