package org.noroshi.ui.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.desk.WorkFilter;
import org.noroshi.desk.WorkList;
import org.noroshi.desk.WorkPage;

/** Everything that waits for a human at the desk. */
@Named
@ViewScoped
public class DeskWorkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkList list;

    private WorkFilter filter = WorkFilter.ALL;
    private String kind;
    private transient WorkPage page;

    public WorkPage getPage() {
        if (page == null) {
            page = list.waiting(
                    filter == null ? WorkFilter.ALL : filter,
                    Optional.ofNullable(kind),
                    FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return page;
    }

    public String take(String what, UUID subject) {
        list.take(what, subject);
        return again();
    }

    public String giveBack(String what, UUID subject) {
        list.giveBack(what, subject);
        return again();
    }

    /** The same part of the list once more, under its own address. */
    private String again() {
        return "/desk/work?faces-redirect=true&includeViewParams=true";
    }

    public WorkFilter[] getFilters() {
        return WorkFilter.values();
    }

    public WorkFilter getFilter() {
        return filter;
    }

    public void setFilter(WorkFilter filter) {
        this.filter = filter;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
