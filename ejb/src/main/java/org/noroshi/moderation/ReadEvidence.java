package org.noroshi.moderation;

import java.util.UUID;

/** Read what was removed, for a reason. */
public record ReadEvidence(UUID removal, String reason) {}
