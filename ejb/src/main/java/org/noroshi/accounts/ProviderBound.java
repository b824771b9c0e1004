package org.noroshi.accounts;

import java.util.UUID;

/** Somebody at the identity provider is the account's owner from now on. */
public record ProviderBound(UUID account) implements AboutAccount {}
