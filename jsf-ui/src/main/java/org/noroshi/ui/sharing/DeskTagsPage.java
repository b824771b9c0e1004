package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.noroshi.sharing.TagView;
import org.noroshi.sharing.Vocabulary;
import org.noroshi.sharing.WordTag;
import org.omnifaces.util.Messages;

/** The words of the vocabulary, and a new one. */
@Named
@ViewScoped
public class DeskTagsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Vocabulary vocabulary;

    private final TagForm form = new TagForm();
    private String key;
    private transient List<TagView> tags;

    public String add() {
        vocabulary.add(new WordTag(key, form.getJapanese(), form.getEnglish(), false, form.getReason(), 0));
        Messages.addFlashGlobalInfo("desk_tags.added");
        return "/desk/tags?faces-redirect=true";
    }

    public List<TagView> getTags() {
        if (tags == null) {
            tags = vocabulary.list();
        }
        return tags;
    }

    public TagForm getForm() {
        return form;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
