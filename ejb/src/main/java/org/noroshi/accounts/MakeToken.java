package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.noroshi.platform.TypedText;

/**
 * Make a token for a program.
 *
 * @param name by which its owner knows it again
 * @param lastDay on which it works, in Japan
 */
public record MakeToken(@NotBlank String name, @NotNull TokenPurpose purpose, @NotNull LocalDate lastDay) {

    private static final int NAME = 60;

    public MakeToken {
        TypedText typed = new TypedText();
        name = typed.optionalLine("name", name, NAME);
        typed.requireNothingWrong();
    }
}
