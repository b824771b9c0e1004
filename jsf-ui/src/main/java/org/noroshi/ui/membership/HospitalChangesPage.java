package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.membership.ChangeItem;
import org.noroshi.membership.ChangeNoticeView;
import org.noroshi.membership.ChangeReporting;
import org.omnifaces.util.Messages;

/** What has to be told when it changes, and what has been told. */
@Named
@ViewScoped
public class HospitalChangesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ChangeReporting reporting;

    @Inject
    transient ChangeValues values;

    @Inject
    transient Grounds words;

    private transient Map<ChangeItem, String> registered;
    private transient List<ChangeNoticeView> told;

    public ChangeItem[] getItems() {
        return ChangeItem.values();
    }

    public String now(ChangeItem item) {
        if (registered == null) {
            registered = reporting.registered();
        }
        return values.worded(item, registered.get(item));
    }

    public List<ChangeNoticeView> getTold() {
        if (told == null) {
            told = reporting.mine();
        }
        return told;
    }

    public String worded(ChangeItem item, String value) {
        return values.worded(item, value);
    }

    public String cited(String code) {
        return words.cited(code);
    }

    public String takeBack(UUID id) {
        reporting.takeBack(id);
        Messages.addFlashGlobalInfo("hospital_changes.taken_back");
        return "/hospital/changes?faces-redirect=true";
    }
}
