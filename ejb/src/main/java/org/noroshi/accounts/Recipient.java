package org.noroshi.accounts;

import java.util.Locale;
import java.util.UUID;

/** Somebody who may be written to. */
public record Recipient(UUID account, String address, Locale language) {}
