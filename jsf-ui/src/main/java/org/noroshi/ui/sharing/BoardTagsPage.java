package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;
import org.noroshi.sharing.Tag;
import org.noroshi.sharing.Tagging;
import org.noroshi.sharing.TagsView;
import org.omnifaces.util.Messages;

/** Gives a thread other tags. */
@Named
@ViewScoped
public class BoardTagsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Tagging tagging;

    private UUID id;
    private String[] tags = {};
    private transient TagsView view;

    public void load() {
        if (!getView().mayChange()) {
            throw new NotFoundException();
        }
        tags = getView().tags().stream().map(Tag::key).toArray(String[]::new);
    }

    public String save() {
        tagging.retag(id, Set.of(tags));
        Messages.addFlashGlobalInfo("board_tags.saved");
        return "/board/thread?faces-redirect=true&id=" + id;
    }

    public TagsView getView() {
        if (view == null) {
            view = tagging.tags(id);
        }
        return view;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String[] getTags() {
        return tags.clone();
    }

    public void setTags(String[] tags) {
        this.tags = tags == null ? new String[0] : tags.clone();
    }
}
