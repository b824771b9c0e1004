package org.noroshi.accounts;

import java.util.UUID;

/** The account has another password; its sessions have ended. */
public record PasswordChanged(UUID account) implements AboutAccount {}
