package org.noroshi.ui.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.operation.Availability;
import org.noroshi.operation.Uptime;

/** How long the service was there. */
@Named
@RequestScoped
public class UptimePage {

    @Inject
    Availability availability;

    private Uptime uptime;

    public Uptime getUptime() {
        if (uptime == null) {
            uptime = availability.uptime();
        }
        return uptime;
    }
}
