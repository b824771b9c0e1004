package org.noroshi.ui.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.operation.EndingService;
import org.noroshi.operation.ServiceEndState;
import org.noroshi.operation.ServiceEndView;
import org.omnifaces.util.Messages;

/** Ends the service step by step. */
@Named
@ViewScoped
public class DeskEndOfServicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EndingService ending;

    private LocalDate lastDay;
    private LocalDate closingDay;
    private String reason;
    private ServiceEndState step;
    private String note;
    private UUID id;
    private int version;
    private transient ServiceEndView view;

    public void load() {
        if (getView() != null) {
            id = getView().id();
            version = getView().version();
        }
    }

    /** Null when no end is under way. */
    public ServiceEndView getView() {
        if (view == null) {
            view = ending.view().orElse(null);
        }
        return view;
    }

    public String propose() {
        ending.propose(lastDay, closingDay, reason);
        Messages.addFlashGlobalInfo("desk_end_of_service.proposed");
        return "/desk/end-of-service?faces-redirect=true";
    }

    public String take() {
        ending.take(id, version, step, note);
        Messages.addFlashGlobalInfo("desk_end_of_service.done");
        return "/desk/end-of-service?faces-redirect=true";
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getClosingDay() {
        return closingDay;
    }

    public void setClosingDay(LocalDate closingDay) {
        this.closingDay = closingDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ServiceEndState getStep() {
        return step;
    }

    public void setStep(ServiceEndState step) {
        this.step = step;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
