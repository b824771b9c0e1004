package org.noroshi.ui.hospital;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.membership.OwnUsers;
import org.noroshi.membership.OwnUsersCard;

/** The users of the own hospital, for its liaison. */
@Named
@RequestScoped
public class HospitalUsersPage {

    @Inject
    OwnUsers users;

    private OwnUsersCard view;

    public void load() {
        view = users.view();
    }

    public OwnUsersCard getView() {
        return view;
    }

    /** Places taken, and all of them. */
    public List<Integer> getPlaces() {
        return List.of(view.taken(), view.seatLimit());
    }
}
