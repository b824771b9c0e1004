package org.noroshi.export;

import jakarta.validation.constraints.NotNull;
import org.noroshi.accounts.TokenPurpose;

/**
 * Ask for a copy to take along.
 *
 * @param purpose what its contents will be used for; nothing leaves without one (article 15)
 */
public record AskExport(@NotNull TokenPurpose purpose) {}
