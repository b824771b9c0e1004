package org.noroshi.ui.advisories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.advisories.AlertBoard;
import org.noroshi.advisories.AlertSummary;

/** All alerts, those first that wait for an answer of the reader's hospital. */
@Named
@RequestScoped
public class AlertsPage {

    @Inject
    AlertBoard board;

    private List<AlertSummary> alerts = List.of();

    public void load() {
        alerts = board.list();
    }

    public List<AlertSummary> getWaiting() {
        return alerts.stream().filter(AlertSummary::waiting).toList();
    }

    public List<AlertSummary> getOthers() {
        return alerts.stream().filter(alert -> !alert.waiting()).toList();
    }
}
