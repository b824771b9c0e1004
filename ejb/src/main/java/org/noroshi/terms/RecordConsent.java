package org.noroshi.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Somebody agrees to the text they have read.
 *
 * @param versionId the version that was on the screen
 * @param hash the hash of the text that was on the screen
 * @param person name of who agrees, as entered
 * @param address IP address from which it is done (privacy policy 1-2)
 */
public record RecordConsent(
        @NotNull UUID versionId,
        @NotBlank @Size(max = 64) String hash,
        @NotNull @Valid ConsentSubject subject,
        @NotBlank @Size(max = 200) String person,
        @NotBlank @Size(max = 45) String address) {}
