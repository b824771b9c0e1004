package org.noroshi.ui.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.noroshi.desk.ChangeSetting;
import org.noroshi.desk.ServiceSettings;
import org.noroshi.desk.SettingView;
import org.noroshi.platform.NotFoundException;
import org.noroshi.ui.membership.Grounds;
import org.omnifaces.util.Messages;

/** One value by which the service is run, its history, and its change. */
@Named
@ViewScoped
public class DeskSettingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ServiceSettings settings;

    @Inject
    transient Grounds words;

    private String name;
    private int step;
    private String value;
    private String reason;
    private transient SettingView setting;

    public void load() {
        step = getSetting().step();
        value = getSetting().value();
    }

    public String change() {
        boolean counts = settings.change(new ChangeSetting(name, step, value == null ? "" : value, reason));
        Messages.addFlashGlobalInfo(counts ? "desk_setting.changed" : "desk_setting.proposed");
        return "/desk/settings?faces-redirect=true";
    }

    public SettingView getSetting() {
        if (name == null) {
            throw new NotFoundException();
        }
        if (setting == null) {
            setting = settings.setting(
                    name, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return setting;
    }

    /** How the value is typed. */
    public String getInput() {
        return switch (getSetting().kind()) {
            case TEXT -> "textarea";
            case DAY -> "date";
            case CHOICE -> "radio";
            default -> "text";
        };
    }

    public String getGround() {
        return getSetting().ground().map(words::worded).orElse("");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
