package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.desk.ServiceSettings;
import org.noroshi.desk.SettingView;

/** The values by which the service is run. */
@Named
@RequestScoped
public class DeskSettingsPage {

    @Inject
    ServiceSettings settings;

    private List<SettingView> all;

    public void load() {
        all = settings.list(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<SettingView> getValues() {
        return all.stream().filter(one -> !one.isText()).toList();
    }

    public List<SettingView> getWordings() {
        return all.stream().filter(SettingView::isText).toList();
    }
}
