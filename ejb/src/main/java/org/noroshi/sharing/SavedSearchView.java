package org.noroshi.sharing;

import java.util.UUID;

/**
 * A saved search of the reader's.
 *
 * @param address what stands for it in the address of the search page
 */
public record SavedSearchView(UUID id, String name, SearchRequest search, boolean byMail, String address) {}
