package org.noroshi.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Those that are no wordings, by what they are about. */
    public Map<String, List<SettingView>> getGroups() {
        return all.stream()
                .filter(one -> !one.isText())
                .collect(Collectors.groupingBy(SettingView::heading, LinkedHashMap::new, Collectors.toList()));
    }

    public List<SettingView> getWordings() {
        return all.stream().filter(SettingView::isText).toList();
    }
}
