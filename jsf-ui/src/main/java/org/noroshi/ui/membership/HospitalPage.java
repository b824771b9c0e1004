package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.membership.HospitalCard;
import org.noroshi.membership.OwnHospital;

/** The own hospital: how it stands, and where to go from here. */
@Named
@RequestScoped
public class HospitalPage {

    @Inject
    OwnHospital hospital;

    private HospitalCard view;

    public void load() {
        view = hospital.view();
    }

    public HospitalCard getView() {
        return view;
    }

    /** Places taken, and all of them. */
    public List<Integer> getPlaces() {
        return List.of(view.seats().size(), view.seatLimit());
    }
}
