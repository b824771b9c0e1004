package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.InviteStaff;
import org.noroshi.accounts.Staff;
import org.omnifaces.util.Messages;

/** Invites somebody to the staff. */
@Named
@RequestScoped
public class DeskStaffInvitePage {

    @Inject
    Staff staff;

    private String name;
    private String mail;
    private Group group;
    private LocalDate lastDay;
    private String language = Locale.JAPANESE.getLanguage();

    public String invite() {
        staff.invite(new InviteStaff(name, mail, group, lastDay, Locale.forLanguageTag(language)));
        Messages.addFlashGlobalInfo("desk_staff_invite.invited");
        return "/desk/staff?faces-redirect=true";
    }

    public List<Group> getGroups() {
        return Arrays.stream(Group.values()).filter(Group::isStaff).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Group getGroup() {
        return group;
    }

    public void setGroup(Group group) {
        this.group = group;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
