package org.noroshi.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Call a saved search otherwise, or switch its mails. */
public record ChangeSavedSearch(@NotNull UUID id, String name, boolean byMail) {}
