package org.noroshi.accounts;

import java.util.UUID;

/** The account has new recovery codes; the earlier ones work no more. */
public record RecoveryCodesMade(UUID account) implements AboutAccount {}
