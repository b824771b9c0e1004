package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.accounts.Staff;
import org.noroshi.accounts.StaffCard;
import org.noroshi.platform.NotFoundException;
import org.omnifaces.util.Messages;

/** One of the staff: another last day, another link, the end. */
@Named
@RequestScoped
public class DeskStaffMemberPage {

    private static final String LIST = "/desk/staff?faces-redirect=true";

    @Inject
    Staff staff;

    private UUID id;
    private StaffCard card;
    private LocalDate lastDay;

    public void load() {
        card = staff.list().stream()
                .filter(each -> each.account().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (lastDay == null) {
            lastDay = card.lastDay();
        }
    }

    public String prolong() {
        staff.prolong(id, lastDay);
        Messages.addFlashGlobalInfo("desk_staff_member.prolonged");
        return LIST;
    }

    public String sendLink() {
        staff.sendLinkAgain(id);
        Messages.addFlashGlobalInfo("desk_staff_member.sent");
        return LIST;
    }

    public String end() {
        staff.end(id);
        Messages.addFlashGlobalInfo("desk_staff_member.ended");
        return LIST;
    }

    public StaffCard getCard() {
        return card;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
