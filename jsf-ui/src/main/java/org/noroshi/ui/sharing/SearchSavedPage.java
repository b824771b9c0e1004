package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.sharing.Following;
import org.noroshi.sharing.SavedSearchView;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Lists the reader's saved searches. */
@Named
@RequestScoped
public class SearchSavedPage {

    @Inject
    Following following;

    private List<SavedSearchView> saved = List.of();

    public void load() {
        saved = following.saved();
    }

    /** Deletes the one whose button was pressed. */
    public String act() {
        following.delete(Ids.of(Faces.getRequestParameter("delete")));
        Messages.addFlashGlobalInfo("search_saved.deleted");
        return "/search/saved?faces-redirect=true";
    }

    public List<SavedSearchView> getSaved() {
        return saved;
    }
}
