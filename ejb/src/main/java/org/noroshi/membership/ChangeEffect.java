package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;

/** Reads the new value of what has changed as the application's form would, and writes it where it belongs. */
@ApplicationScoped
class ChangeEffect {

    private static final int OTHER = 500;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    Event<SeatAddressChanged> addressChanged;

    /** What is registered now; empty where nothing is. */
    String present(Contract contract, ChangeItem item) {
        Institution now = organisation(contract).institution();
        return switch (item) {
            case NAME -> now.name();
            case KANA -> now.kana();
            case POSTAL_CODE -> now.postalCode();
            case PREFECTURE -> now.prefecture().name();
            case ADDRESS -> now.address();
            case TELEPHONE -> now.telephone();
            case BEDS -> now.beds().name();
            case FOUNDER -> now.founder().name();
            case LIAISON_MAIL -> contract.liaison().person().mail();
            case OTHER, LEGAL_ENTITY -> "";
        };
    }

    /**
     * The typed value as it would be registered.
     *
     * @throws InvalidInputException when it can't be
     */
    String read(Contract contract, ChangeItem item, String typed) {
        return switch (item) {
            case OTHER -> text(typed);
            case LIAISON_MAIL -> mail(typed);
            default -> value(changed(contract, item, typed), item);
        };
    }

    /** Writes it. */
    void carryOut(ChangeNotice notice) {
        Contract contract = notice.contract();
        switch (notice.item()) {
            case OTHER -> {}
            case LIAISON_MAIL -> {
                Seat liaison = contract.liaison();
                liaison.writeTo(notice.after());
                contracts.flush();
                addressChanged.fire(new SeatAddressChanged(liaison.id(), contract.id()));
            }
            default -> organisation(contract).describe(changed(contract, notice.item(), notice.after()));
        }
    }

    private Organisation organisation(Contract contract) {
        return organisations.find(contract.organisation()).orElseThrow();
    }

    private Institution changed(Contract contract, ChangeItem item, String typed) {
        Institution now = organisation(contract).institution();
        InstitutionEntry entry = new InstitutionEntry(
                item == ChangeItem.NAME ? typed : now.name(),
                item == ChangeItem.KANA ? typed : now.kana(),
                now.code() == null ? "" : now.code(),
                now.code() == null,
                now.codeEvidence() == null ? "" : now.codeEvidence(),
                now.founder().name(),
                item == ChangeItem.BEDS ? typed : now.beds().name(),
                item == ChangeItem.POSTAL_CODE ? typed : now.postalCode(),
                item == ChangeItem.PREFECTURE ? typed : now.prefecture().name(),
                item == ChangeItem.ADDRESS ? typed : now.address(),
                item == ChangeItem.TELEPHONE ? typed : now.telephone(),
                List.of("example.jp"),
                "");
        FormReading reading = new FormReading();
        Optional<Institution> read = reading.institution(entry);
        requireRight(reading);
        return read.orElseThrow();
    }

    private static String value(Institution changed, ChangeItem item) {
        return switch (item) {
            case NAME -> changed.name();
            case KANA -> changed.kana();
            case POSTAL_CODE -> changed.postalCode();
            case PREFECTURE -> changed.prefecture().name();
            case ADDRESS -> changed.address();
            case TELEPHONE -> changed.telephone();
            case BEDS -> changed.beds().name();
            default -> throw new IllegalArgumentException(item.name());
        };
    }

    private static String text(String typed) {
        FormReading reading = new FormReading();
        String text = reading.text("value", typed, OTHER, MembershipError.REASON_REQUIRED);
        requireRight(reading);
        return text;
    }

    private static String mail(String typed) {
        try {
            return EmailAddress.of(typed).value();
        } catch (InvalidInputException wrong) {
            throw new InvalidInputException(onTheField(wrong.problems()));
        }
    }

    private static void requireRight(FormReading reading) {
        if (!reading.problems().isEmpty()) {
            throw new InvalidInputException(onTheField(reading.problems()));
        }
    }

    /** There is one field to be mended, whatever it is called in the application's form. */
    private static List<Problem> onTheField(List<Problem> problems) {
        List<Problem> moved = new ArrayList<>();
        problems.forEach(problem -> moved.add(new Problem("value", problem.code(), problem.args())));
        return moved;
    }
}
