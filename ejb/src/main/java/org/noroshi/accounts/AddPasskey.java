package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import org.noroshi.platform.TypedText;

/**
 * Take a passkey as one's own.
 *
 * @param name by which its owner knows the device again
 * @param answer of the device, as the browser gives it in JSON
 */
public record AddPasskey(@NotBlank String name, String answer) {

    private static final int NAME = 60;

    public AddPasskey {
        TypedText typed = new TypedText();
        name = typed.optionalLine("name", name, NAME);
        typed.requireNothingWrong();
    }
}
