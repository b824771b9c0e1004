package org.noroshi.accounts;

import java.util.UUID;

/** The owner has set the first password: the account is alive. */
public record AccountActivated(UUID account) implements AboutAccount {}
