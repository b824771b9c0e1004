package org.noroshi.polls;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Adds a poll to a thread.
 *
 * @param options the answers; blank ones are left out
 * @param days for how long hospitals can vote
 */
public record OpenPoll(@NotNull UUID thread, String question, List<String> options, int days) {

    public static final int QUESTION = 200;
    public static final int OPTION = 80;
    public static final int LONGEST_DAYS = 30;

    public OpenPoll {
        options = options == null
                ? List.of()
                : options.stream()
                        .filter(option -> option != null && !option.isBlank())
                        .map(String::strip)
                        .toList();
    }
}
