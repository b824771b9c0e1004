package org.noroshi.membership;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Where a hospital is written to for all that concerns its contract (article 21): the address of its liaison, as given
 * with the application or by a later change.
 *
 * @param name of the hospital
 * @param memberSince when the contract was formed
 * @param seat the liaison's
 */
public record Correspondent(
        UUID contract, UUID organisation, String name, Instant memberSince, UUID seat, String mail, Locale language) {}
