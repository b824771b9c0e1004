package org.noroshi.accounts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of the own passkeys, as its owner sees it.
 *
 * @param name by which the owner knows the device
 * @param added day on which it was added, in Japan
 * @param lastUsed day of the last proof; null when there was none yet
 */
public record PasskeyCard(UUID passkey, String name, LocalDate added, LocalDate lastUsed) {}
