package org.noroshi.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * A link as it lies in the database, with the row it points at.
 *
 * @param row empty when it is gone
 */
record FoundLink(long number, UUID event, byte[] content, byte[] hash, String tag, Optional<RowContent> row) {}
