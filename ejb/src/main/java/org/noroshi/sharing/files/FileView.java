package org.noroshi.sharing.files;

import java.util.UUID;
import org.noroshi.sharing.Marking;

/**
 * A file, looked at.
 *
 * @param thread in which its post stands
 * @param marking of the post, and so of the file
 * @param mine whether the viewer has attached it
 * @param mayTake whether the viewer may take a copy along
 * @param pages that can be shown as pictures
 * @param text what can be read in it, when it is shown as text; cut when it is long, empty otherwise
 * @param cut whether there is more of the text
 */
public record FileView(
        FileCard file,
        UUID thread,
        Marking marking,
        boolean mine,
        boolean mayTake,
        int pages,
        String text,
        boolean cut) {}
