package org.noroshi.ui.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.sharing.Finding;
import org.noroshi.sharing.Following;
import org.noroshi.sharing.SavedSearchView;
import org.noroshi.sharing.SearchRequest;
import org.noroshi.sharing.SearchView;
import org.noroshi.ui.frame.PageFailures;
import org.omnifaces.util.Faces;

/** Finds posts; the address holds question and filters in a form that is the reader's alone. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    Finding finding;

    @Inject
    Following following;

    private final Days days = new Days();
    private String address;
    private String q;
    private int page;
    private SearchView view;
    private List<SavedSearchView> saved = List.of();

    /** Looks for it. A question that comes from the top bar is given its address first, so that it stands in none itself. */
    public void load() {
        if (Faces.isPostback()) {
            return;
        }
        if ("POST".equals(Faces.getRequest().getMethod())) {
            q = Faces.getRequestParameter("q");
            PageFailures.orTell(() -> Faces.redirect("search?for=%s", finding.address(SearchRequest.of(q))));
            return;
        }
        SearchRequest asked = finding.asked(address);
        q = asked.text();
        days.read(asked);
        view = finding.look(asked.onPage(page));
        saved = following.saved();
    }

    /** Goes to the address of this question and these days with the filters of before; refuses what it can't take. */
    public String search() {
        SearchRequest wanted = days.in(finding.asked(address).asking(q));
        return "/search?faces-redirect=true&for=" + finding.address(wanted);
    }

    /** What somebody who has typed this may mean. */
    public List<String> suggest(String typed) {
        return finding.suggestions(typed);
    }

    public List<SavedSearchView> getSaved() {
        return saved;
    }

    public SearchView getView() {
        return view;
    }

    public Days getDays() {
        return days;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
