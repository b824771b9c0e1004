package org.noroshi.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** An officer notes what shows that conditions are met. */
public record NoteChecks(@NotNull UUID application, int version, @NotEmpty List<@NotNull @Valid NoteCheck> checks) {}
