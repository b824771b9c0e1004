package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.noroshi.sharing.ThreadNews;
import org.noroshi.sharing.Watching;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Switches whether the reader of a thread is told of what happens in it. */
@Named
@RequestScoped
public class BoardWatchPage {

    @Inject
    Watching watching;

    @Inject
    BoardThreadPage thread;

    private ThreadNews standing;

    /** Does what the pressed button says. */
    public String act() {
        boolean on = Faces.getRequestParameterMap().containsKey("watch");
        UUID id = Ids.of(Faces.getRequestParameter(on ? "watch" : "unwatch"));
        watching.watch(id, on);
        Messages.addFlashGlobalInfo(on ? "board_thread.watched" : "board_thread.unwatched");
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    /** Whether the reader is told of it now; asked once for the page, and not before there is a thread to show. */
    public ThreadNews getStanding() {
        if (standing == null && thread.getView() != null) {
            standing = watching.standing(Ids.of(thread.getId()));
        }
        return standing;
    }
}
