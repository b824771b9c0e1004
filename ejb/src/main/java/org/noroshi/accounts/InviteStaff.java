package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import org.noroshi.platform.TypedText;

/**
 * Invite somebody to the staff.
 *
 * @param lastDay of the account, in Japan
 */
public record InviteStaff(
        @NotBlank String name,
        @NotBlank String mail,
        @NotNull Group group,
        @NotNull LocalDate lastDay,
        @NotNull Locale language) {

    private static final int NAME = 100;
    private static final int MAIL = 254;

    public InviteStaff {
        TypedText typed = new TypedText();
        name = typed.optionalLine("name", name, NAME);
        mail = typed.optionalLine("mail", mail, MAIL);
        typed.requireNothingWrong();
    }
}
