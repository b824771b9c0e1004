package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.sharing.TagView;
import org.noroshi.sharing.Vocabulary;
import org.noroshi.sharing.WordTag;
import org.omnifaces.util.Messages;

/** One word of the vocabulary: its wording, whether it is in use, and how it came about. */
@Named
@ViewScoped
public class DeskTagPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Vocabulary vocabulary;

    private final TagForm form = new TagForm();
    private String key;
    private boolean retired;
    private int version;
    private transient TagView view;

    public void load() {
        form.take(getView().tag());
        retired = getView().retired();
        version = getView().version();
    }

    public String save() {
        vocabulary.change(new WordTag(key, form.getJapanese(), form.getEnglish(), retired, form.getReason(), version));
        Messages.addFlashGlobalInfo("desk_tag.saved");
        return "/desk/tags?faces-redirect=true";
    }

    public TagView getView() {
        if (view == null) {
            view = vocabulary.tag(key);
        }
        return view;
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

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
