package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.noroshi.sharing.Board;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;

/** Where the reader of a thread goes on reading. */
@Named
@RequestScoped
public class BoardUnreadPage {

    @Inject
    Board board;

    private UUID first;

    /** Looks before the thread is read, because reading marks it as seen. */
    public void look(String thread) {
        if (!Faces.isAjaxRequest()) {
            first = board.firstUnread(Ids.of(thread)).orElse(null);
        }
    }

    /** The first post that is new; null when there is none, or all of it is. */
    public UUID getFirst() {
        return first;
    }
}
