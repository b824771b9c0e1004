package org.noroshi.ui.sharing;

import org.noroshi.sharing.Markdown;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.ThreadKind;

/** What a text will look like, while it is being written and may still be too long. */
final class Previews {

    private Previews() {}

    static String html(String text, ThreadKind kind) {
        if (text == null || text.length() > PublishThread.LONGEST_TEXT) {
            return "";
        }
        return Markdown.html(text, kind == null ? ThreadKind.QUESTION : kind);
    }
}
