package org.noroshi.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.noroshi.accounts.OutsideTries;
import org.noroshi.membership.EmailAddress;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.platform.TypedText;

/**
 * Where somebody without an account asks the desk, an applicant for example (article 10-3, note 3). Nobody has proved
 * whose the address is: the answer at once holds a number and hours and nothing that the sender has written, one network
 * sends a few inquiries and then waits, and so does one address.
 */
@Stateless
public class OutsideInquiries {

    private static final Duration HOUR = Duration.ofHours(1);

    /** The name stands in the mail that goes to the address: it must lead nowhere. */
    private static final Pattern LINK = Pattern.compile("[@/\\\\]|(?i:www\\.|http)");

    @Inject
    InquiryRows rows;

    @Inject
    InquiryIntake intake;

    @Inject
    OutsideTries tries;

    @Inject
    Clock clock;

    /**
     * Asks the desk; a mail with the number, and with the desk's hours, is sent at once.
     *
     * @throws InvalidInputException when something is missing, too long, or no address
     * @throws TooManyRequestsException when so many have come from this network or for this address already
     */
    @PermitAll
    @Enforces("A10-3")
    public void ask(@NotNull @Valid AskFromOutside command) {
        TypedText typed = new TypedText();
        if (command.kind() == null) {
            typed.wrong("kind", InquiryError.KIND_REQUIRED);
        }
        String name = typed.line("name", command.name(), AskFromOutside.NAME);
        if (LINK.matcher(name).find()) {
            typed.wrong("name", InquiryError.NOT_A_NAME);
        }
        String mail = address(typed, command.mail());
        String subject = typed.line("subject", command.subject(), AskInquiry.SUBJECT);
        String text = typed.text("text", command.text(), AskInquiry.TEXT);
        typed.requireNothingWrong();
        tries.charge(command.network());
        Instant now = clock.instant();
        if (rows.from(mail, now.minus(HOUR)) >= MailInquiries.MOST_AN_HOUR) {
            throw new TooManyRequestsException(HOUR);
        }
        intake.open(
                command.kind(),
                Inquiry.Asker.outside(InquiryOrigin.FORM, mail, name, Messages.language(command.language())),
                true,
                subject,
                text);
    }

    private static String address(TypedText typed, String given) {
        if (given == null || given.isBlank()) {
            typed.wrong("mail", CommonError.REQUIRED);
            return "";
        }
        try {
            return EmailAddress.of(given).value();
        } catch (InvalidInputException noAddress) {
            typed.wrong("mail", CommonError.NOT_AN_ADDRESS);
            return "";
        }
    }
}
