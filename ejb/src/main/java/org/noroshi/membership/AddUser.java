package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A member wants a further user; the liaison has asked the desk for it (article 8). */
public record AddUser(@NotNull UUID contract, @NotNull PersonEntry person) {}
