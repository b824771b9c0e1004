package org.noroshi.ui.advisories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.advisories.AlertDesk;
import org.noroshi.advisories.AlertLine;

/** The alerts, for those who write them. */
@Named
@RequestScoped
public class DeskAlertsPage {

    @Inject
    AlertDesk desk;

    private List<AlertLine> alerts = List.of();

    public void load() {
        alerts = desk.list();
    }

    public List<AlertLine> getAlerts() {
        return alerts;
    }
}
