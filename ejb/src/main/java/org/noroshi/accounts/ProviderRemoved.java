package org.noroshi.accounts;

import java.util.UUID;

/** The identity provider tells nothing about the account any more. */
public record ProviderRemoved(UUID account) implements AboutAccount {}
