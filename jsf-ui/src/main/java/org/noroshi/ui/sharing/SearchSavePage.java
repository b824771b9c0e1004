package org.noroshi.ui.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.noroshi.sharing.ChangeSavedSearch;
import org.noroshi.sharing.Finding;
import org.noroshi.sharing.Following;
import org.noroshi.sharing.SaveSearch;
import org.noroshi.sharing.SavedSearchView;
import org.noroshi.sharing.SearchRequest;
import org.omnifaces.util.Messages;

/** Saves the search of the address under a name, or changes one that is saved. */
@Named
@ViewScoped
public class SearchSavePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Following following;

    @Inject
    transient Finding finding;

    private final UUID fresh = UUID.randomUUID();
    private UUID id;
    private String address;
    private String name;
    private boolean byMail = true;

    /** Begins with the name it has, or with the question. */
    public void load() {
        if (id == null) {
            String text = finding.asked(address).text();
            name = text.codePointCount(0, text.length()) > SaveSearch.LONGEST_NAME ? "" : text;
        } else {
            SavedSearchView saved = following.find(id);
            name = saved.name();
            byMail = saved.byMail();
        }
    }

    public String save() {
        if (id == null) {
            following.save(new SaveSearch(fresh, name, finding.asked(address), byMail));
        } else {
            following.change(new ChangeSavedSearch(id, name, byMail));
        }
        Messages.addFlashGlobalInfo("search_save.saved");
        return "/search/saved?faces-redirect=true";
    }

    public SearchRequest getAsked() {
        return id == null ? finding.asked(address) : following.find(id).search();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isByMail() {
        return byMail;
    }

    public void setByMail(boolean byMail) {
        this.byMail = byMail;
    }
}
