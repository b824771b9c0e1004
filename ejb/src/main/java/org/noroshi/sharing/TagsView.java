package org.noroshi.sharing;

import java.util.List;
import java.util.UUID;

/**
 * The tags of a thread.
 *
 * @param title of the thread
 */
public record TagsView(UUID thread, String title, List<Tag> tags, boolean mayChange) {}
