package org.noroshi.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Keep a search and tell of what it finds from now on.
 *
 * @param id made by the caller, so that sending it twice keeps it once
 * @param search question and filters; its page does not count
 */
public record SaveSearch(@NotNull UUID id, String name, @NotNull SearchRequest search, boolean byMail) {

    public static final int LONGEST_NAME = 60;

    public SaveSearch {
        search = search == null ? null : search.onPage(0);
    }
}
