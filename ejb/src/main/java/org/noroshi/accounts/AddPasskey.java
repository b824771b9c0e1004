package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Take a passkey as one's own.
 *
 * @param name by which its owner knows the device again
 * @param answer of the device, as the browser gives it in JSON
 */
public record AddPasskey(@NotBlank @Size(max = 60) String name, String answer) {

    public AddPasskey {
        name = Texts.oneLine("name", name);
    }
}
