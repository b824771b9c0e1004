package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * An officer notes how an applicant's identity was proved, or that it was not.
 *
 * @param source where the number, address or document came from: an independent one, not the application
 */
public record ProveIdentity(@NotNull UUID application, IdentityWay way, String source, boolean proved, String note) {}
