package org.noroshi.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The liaison wants a further user (article 8).
 *
 * @param attested that the hospital attests: works here, is staff, has this duty, and has been shown the terms
 */
public record InviteUser(@NotNull @Valid PersonEntry person, boolean attested) {}
