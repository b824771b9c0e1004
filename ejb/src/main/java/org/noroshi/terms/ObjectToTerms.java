package org.noroshi.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A member's liaison objects to announced terms.
 *
 * @param version that was on the screen
 * @param hash of the text that was on the screen
 * @param person name of the liaison
 * @param address IP address from which it is done
 */
public record ObjectToTerms(
        @NotNull UUID version,
        @NotBlank @Size(max = 64) String hash,
        @NotNull UUID contract,
        @NotNull UUID account,
        @NotBlank @Size(max = 200) String person,
        @NotBlank @Size(max = 45) String address) {}
