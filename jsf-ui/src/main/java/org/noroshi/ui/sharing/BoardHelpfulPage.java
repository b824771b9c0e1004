package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.noroshi.sharing.Appreciation;
import org.noroshi.sharing.HelpfulView;
import org.noroshi.sharing.PostView;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Helpful marks of the posts of a thread. */
@Named
@RequestScoped
public class BoardHelpfulPage {

    private static final HelpfulView NOTHING = new HelpfulView(false, 0, false, false);

    @Inject
    Appreciation appreciation;

    @Inject
    BoardThreadPage thread;

    private Map<UUID, HelpfulView> views;

    /** Does what the pressed button says. */
    public String act() {
        boolean helpful = Faces.getRequestParameterMap().containsKey("helpful");
        UUID post = Ids.of(Faces.getRequestParameter(helpful ? "helpful" : "unhelpful"));
        appreciation.mark(post, helpful);
        Messages.addFlashGlobalInfo(helpful ? "board_thread.helpful_marked" : "board_thread.helpful_unmarked");
        return "/board/thread?faces-redirect=true&id=" + thread.getId() + "&post=" + post;
    }

    /** What is known of the post; asked once for all posts of the page. */
    public HelpfulView of(PostView post) {
        if (views == null) {
            views = appreciation.of(
                    thread.getView().posts().stream().map(PostView::id).toList());
        }
        return views.getOrDefault(post.id(), NOTHING);
    }
}
