package org.noroshi.ui.hospital;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.membership.AttestationCard;
import org.noroshi.membership.HospitalCard;
import org.noroshi.membership.OwnAttestation;
import org.noroshi.membership.OwnHospital;
import org.omnifaces.util.Messages;

/** The own hospital: how it stands, and where to go from here. */
@Named
@RequestScoped
public class HospitalPage {

    @Inject
    OwnHospital hospital;

    @Inject
    OwnAttestation attestation;

    private HospitalCard view;
    private AttestationCard due;
    private Boolean nextYear;

    public void load() {
        due = getView().represents() ? attestation.view() : null;
    }

    /** What the liaison has to attest; null for the others. */
    public AttestationCard getDue() {
        return due;
    }

    /** Keeps whether the ministry may use the contact data in later years. */
    public String keep() {
        hospital.agreeToNextYear(isNextYear());
        Messages.addFlashGlobalInfo("hospital.kept");
        return "/hospital?faces-redirect=true";
    }

    public HospitalCard getView() {
        if (view == null) {
            view = hospital.view();
        }
        return view;
    }

    public boolean isNextYear() {
        return nextYear == null ? getView().nextYearConsent() : nextYear;
    }

    public void setNextYear(boolean nextYear) {
        this.nextYear = nextYear;
    }

    /** Places taken, and all of them. */
    public List<Integer> getPlaces() {
        return List.of(getView().seats().size(), getView().seatLimit());
    }
}
