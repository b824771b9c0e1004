package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.accounts.Staff;
import org.noroshi.accounts.StaffCard;

/** Who belongs to the staff. */
@Named
@RequestScoped
public class DeskStaffPage {

    @Inject
    Staff staff;

    private List<StaffCard> cards;

    @PostConstruct
    void load() {
        cards = staff.list();
    }

    public List<StaffCard> getCards() {
        return cards;
    }
}
