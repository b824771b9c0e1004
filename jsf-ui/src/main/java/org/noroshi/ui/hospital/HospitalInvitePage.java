package org.noroshi.ui.hospital;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.noroshi.membership.Employment;
import org.noroshi.membership.InviteUser;
import org.noroshi.membership.OwnUsers;
import org.noroshi.membership.OwnUsersCard;
import org.noroshi.membership.PersonEntry;
import org.omnifaces.util.Messages;

/** Asks the desk for a further user. */
@Named
@RequestScoped
public class HospitalInvitePage {

    @Inject
    OwnUsers users;

    private String name;
    private String mail;
    private String department;
    private String duty;
    private String employment;
    private boolean attested;
    private OwnUsersCard view;

    public void load() {
        view = users.view();
    }

    public String invite() {
        users.invite(new InviteUser(new PersonEntry(name, department, duty, employment, mail), attested));
        Messages.addFlashGlobalInfo("hospital_invite.done");
        return "/hospital/users?faces-redirect=true";
    }

    /** Read again when the form comes back, because the last place may be gone meanwhile. */
    public OwnUsersCard getView() {
        if (view == null) {
            view = users.view();
        }
        return view;
    }

    /** Places taken, and all of them. */
    public List<Integer> getPlaces() {
        return List.of(getView().taken(), getView().seatLimit());
    }

    public Employment[] getEmployments() {
        return Employment.values();
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

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getEmployment() {
        return employment;
    }

    public void setEmployment(String employment) {
        this.employment = employment;
    }

    public boolean isAttested() {
        return attested;
    }

    public void setAttested(boolean attested) {
        this.attested = attested;
    }
}
