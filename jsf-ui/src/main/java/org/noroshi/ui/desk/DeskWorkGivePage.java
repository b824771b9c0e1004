package org.noroshi.ui.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.desk.WorkEntry;
import org.noroshi.desk.WorkList;
import org.omnifaces.util.Messages;

/** One thing that waits is given to a colleague. */
@Named
@ViewScoped
public class DeskWorkGivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkList list;

    private String kind;
    private UUID subject;
    private UUID officer;
    private transient WorkEntry entry;

    public void load() {
        getEntry();
    }

    public String give() {
        list.assign(kind, subject, officer);
        Messages.addFlashGlobalInfo("desk_work_give.given");
        return "/desk/work?faces-redirect=true";
    }

    public WorkEntry getEntry() {
        if (entry == null) {
            entry = list.entry(
                    kind,
                    subject,
                    FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return entry;
    }

    public List<KnownPerson> getOfficers() {
        return list.officers(kind, subject);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public UUID getSubject() {
        return subject;
    }

    public void setSubject(UUID subject) {
        this.subject = subject;
    }

    public UUID getOfficer() {
        return officer;
    }

    public void setOfficer(UUID officer) {
        this.officer = officer;
    }
}
