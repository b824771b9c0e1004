package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Invite somebody to the staff.
 *
 * @param lastDay of the account, in Japan
 */
public record InviteStaff(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 254) String mail,
        @NotNull Group group,
        @NotNull LocalDate lastDay,
        @NotNull Locale language) {

    public InviteStaff {
        name = Texts.oneLine("name", name);
        mail = Texts.oneLine("mail", mail);
    }
}
