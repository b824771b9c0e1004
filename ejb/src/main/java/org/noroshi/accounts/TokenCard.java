package org.noroshi.accounts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of the own tokens, as its owner sees it; the secret is not among it.
 *
 * @param lastDay on which it works, in Japan
 */
public record TokenCard(UUID token, String name, TokenPurpose purpose, LocalDate lastDay, boolean expired) {}
