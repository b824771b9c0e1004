package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Make a token for a program.
 *
 * @param name by which its owner knows it again
 * @param lastDay on which it works, in Japan
 */
public record MakeToken(
        @NotBlank @Size(max = 60) String name, @NotNull TokenPurpose purpose, @NotNull LocalDate lastDay) {

    public MakeToken {
        name = Texts.oneLine("name", name);
    }
}
