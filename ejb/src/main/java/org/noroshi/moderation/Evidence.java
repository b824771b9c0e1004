package org.noroshi.moderation;

import java.time.Instant;
import org.noroshi.sharing.PostCustody;

/**
 * What stood in a removed post, for one officer and one reading.
 *
 * @param keptUntil when it is deleted
 */
public record Evidence(PostCustody.Words words, Instant keptUntil) {}
