package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What the liaison attests about one user.
 *
 * @param statement null as long as nothing is chosen
 * @param duty the new one, where it is another
 */
public record UserStatement(@NotNull UUID seat, Statement statement, String duty) {}
