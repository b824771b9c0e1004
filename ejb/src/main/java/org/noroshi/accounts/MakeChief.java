package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Make the first chief with the code from the server's log.
 *
 * @param lastDay of the account, in Japan
 * @param network address that the request comes from
 */
public record MakeChief(
        @NotNull @Size(max = 100) String code,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 254) String mail,
        @NotNull LocalDate lastDay,
        @NotNull String password,
        @NotNull String repeated,
        @NotNull Locale language,
        String network,
        String userAgent) {

    public MakeChief {
        name = Texts.oneLine("name", name);
        mail = Texts.oneLine("mail", mail);
    }

    /** Says nothing of code and password, wherever it is printed. */
    @Override
    public String toString() {
        return "MakeChief";
    }
}
