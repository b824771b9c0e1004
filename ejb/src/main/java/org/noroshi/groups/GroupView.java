package org.noroshi.groups;

import java.util.Locale;
import java.util.UUID;
import org.noroshi.membership.Crowd;
import org.noroshi.platform.Messages;

/**
 * A group as members may know it.
 *
 * @param name in the reader's language
 * @param purpose in the reader's language
 * @param open it takes members and new threads
 * @param size how many hospitals are in it, never nearer than this
 * @param least the number below which that is {@link Crowd#FEWER}
 */
public record GroupView(UUID id, String name, String purpose, boolean open, Crowd size, int least) {

    /** Whether they are so few that readers may guess who wrote. */
    public boolean few() {
        return size == Crowd.FEWER;
    }

    /** The size as programs know it: the name of the {@link Crowd}. */
    public String range() {
        return size.name();
    }

    /** The size in words. */
    public String number(Locale language) {
        return Messages.of(GroupView.class).text(language, "size." + size, least);
    }
}
