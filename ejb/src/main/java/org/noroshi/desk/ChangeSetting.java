package org.noroshi.desk;

import jakarta.validation.constraints.NotNull;

/**
 * Gives a setting another value.
 *
 * @param step the newest change that was on the screen
 */
public record ChangeSetting(@NotNull String name, int step, @NotNull String value, String reason) {

    public ChangeSetting {
        value = value == null ? "" : value.strip();
    }
}
