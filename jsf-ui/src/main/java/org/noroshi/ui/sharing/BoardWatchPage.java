package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
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

    /** Does what the pressed button says. */
    public String act() {
        boolean on = Faces.getRequestParameterMap().containsKey("watch");
        UUID thread = Ids.of(Faces.getRequestParameter(on ? "watch" : "unwatch"));
        watching.watch(thread, on);
        Messages.addFlashGlobalInfo(on ? "board_thread.watched" : "board_thread.unwatched");
        return "/board/thread?faces-redirect=true&id=" + thread;
    }
}
