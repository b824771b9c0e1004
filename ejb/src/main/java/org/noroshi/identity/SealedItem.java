package org.noroshi.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An item of the board as an opening of the seal needs it.
 *
 * @param thread in which it stands, or which it is
 * @param title of the thread
 * @param seq place in the thread; empty for the thread as a whole
 * @param authors references of who wrote it: of one for a post, and for a thread of those whose posts have been public
 */
public record SealedItem(UUID thread, String title, Optional<Integer> seq, Set<UUID> authors) {}
