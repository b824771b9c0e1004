package org.noroshi.ui.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.noroshi.accounts.Staff;
import org.noroshi.accounts.StaffCard;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** One of the staff: another last day, another link, the end. */
@Named
@ViewScoped
public class DeskStaffMemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/desk/staff?faces-redirect=true";

    @Inject
    transient Staff staff;

    private String id;
    private StaffCard card;
    private LocalDate lastDay;

    public void load() {
        card = staff.list().stream()
                .filter(each -> each.account().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (lastDay == null) {
            lastDay = card.lastDay();
        }
    }

    public String prolong() {
        staff.prolong(card.account(), lastDay);
        Messages.addFlashGlobalInfo("desk_staff_member.prolonged");
        return LIST;
    }

    public String sendLink() {
        staff.sendLinkAgain(card.account());
        Messages.addFlashGlobalInfo("desk_staff_member.sent");
        return LIST;
    }

    public String end() {
        staff.end(card.account());
        Messages.addFlashGlobalInfo("desk_staff_member.ended");
        return LIST;
    }

    public StaffCard getCard() {
        return card;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
