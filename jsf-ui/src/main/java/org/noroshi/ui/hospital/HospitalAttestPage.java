package org.noroshi.ui.hospital;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.AttestUsers;
import org.noroshi.membership.AttestationCard;
import org.noroshi.membership.OwnAttestation;
import org.noroshi.membership.SafetyItem;
import org.noroshi.membership.SeatCard;
import org.noroshi.membership.Statement;
import org.noroshi.membership.UserStatement;
import org.omnifaces.util.Messages;

/** The liaison attests for each user, and declares what the hospital keeps of its safety. */
@Named
@ViewScoped
public class HospitalAttestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnAttestation attestation;

    private final ArrayList<Row> users = new ArrayList<>();
    private ArrayList<String> safety = new ArrayList<>();
    private transient AttestationCard view;

    public void load() {
        getView().users().forEach(user -> users.add(new Row(user)));
    }

    public String attest() {
        attestation.attest(new AttestUsers(users.stream().map(Row::statement).toList(), safety));
        Messages.addFlashGlobalInfo("hospital_attest.done");
        return "/hospital?faces-redirect=true";
    }

    public AttestationCard getView() {
        if (view == null) {
            view = attestation.view();
        }
        return view;
    }

    public List<Row> getUsers() {
        return users;
    }

    public Statement[] getStatements() {
        return Statement.values();
    }

    public SafetyItem[] getItems() {
        return SafetyItem.values();
    }

    public List<String> getSafety() {
        return safety;
    }

    public void setSafety(List<String> safety) {
        this.safety = new ArrayList<>(safety);
    }

    /** One user with what is said about that person. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID seat;
        private final String name;
        private final String department;
        private final String present;
        private final boolean liaison;
        private Statement statement;
        private String duty;

        Row(SeatCard card) {
            seat = card.seat();
            name = card.person().name();
            department = card.person().department();
            present = card.person().duty();
            liaison = card.liaison();
        }

        UserStatement statement() {
            return new UserStatement(seat, statement, duty);
        }

        public String getName() {
            return name;
        }

        public String getDepartment() {
            return department;
        }

        /** The duty as it is registered now. */
        public String getPresent() {
            return present;
        }

        public boolean isLiaison() {
            return liaison;
        }

        public Statement getStatement() {
            return statement;
        }

        public void setStatement(Statement statement) {
            this.statement = statement;
        }

        public String getDuty() {
            return duty;
        }

        public void setDuty(String duty) {
            this.duty = duty;
        }
    }
}
