package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.noroshi.sharing.Related;
import org.noroshi.sharing.RelatedThread;
import org.noroshi.sharing.Tagging;
import org.noroshi.sharing.TagsView;

/** Tags of the thread that is shown, and threads that may be about the same. */
@Named
@RequestScoped
public class BoardRelatedPage {

    @Inject
    Related related;

    @Inject
    Tagging tagging;

    private List<RelatedThread> threads;
    private TagsView tags;

    public List<RelatedThread> to(UUID thread) {
        if (threads == null) {
            threads = related.to(thread);
        }
        return threads;
    }

    public TagsView tagsOf(UUID thread) {
        if (tags == null) {
            tags = tagging.tags(thread);
        }
        return tags;
    }
}
