package org.noroshi.ui.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.noroshi.membership.Leaving;
import org.omnifaces.util.Messages;

/** The member gives notice of leaving on a day of its own choice. */
@Named
@ViewScoped
public class HospitalLeavePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Leaving leaving;

    private LocalDate lastDay;

    public String leave() {
        leaving.leave(lastDay);
        Messages.addFlashGlobalInfo("hospital_leave.done");
        return "/hospital/contract?faces-redirect=true";
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
