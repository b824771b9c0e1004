package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.membership.BedBand;
import org.noroshi.membership.ChangeItem;
import org.noroshi.membership.ChangeReporting;
import org.noroshi.membership.Prefecture;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** The liaison tells that one thing about the hospital has changed. */
@Named
@ViewScoped
public class HospitalChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ChangeReporting reporting;

    @Inject
    transient ChangeValues values;

    private ChangeItem item;
    private String value;
    private String note;
    private String now;

    public void load() {
        if (item == null || item.handling() == ChangeItem.Handling.NEW_APPLICATION) {
            throw new NotFoundException();
        }
        now = values.worded(item, reporting.registered().get(item));
    }

    public String report() {
        reporting.report(item, value, note);
        Messages.addFlashGlobalInfo("hospital_change.done");
        return "/hospital/changes?faces-redirect=true";
    }

    public Prefecture[] getPrefectures() {
        return Prefecture.values();
    }

    public BedBand[] getBeds() {
        return BedBand.values();
    }

    public String getNow() {
        return now;
    }

    public ChangeItem getItem() {
        return item;
    }

    public void setItem(ChangeItem item) {
        this.item = item;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
