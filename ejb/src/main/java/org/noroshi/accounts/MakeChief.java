package org.noroshi.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.noroshi.platform.TypedText;

/**
 * Make the first chief with the code from the server's log.
 *
 * @param lastDay of the account, in Japan
 * @param network address that the request comes from
 */
public record MakeChief(
        @NotNull @Size(max = 100) String code,
        @NotBlank String name,
        @NotBlank String mail,
        @NotNull LocalDate lastDay,
        @NotNull String password,
        @NotNull String repeated,
        @NotNull Locale language,
        String network,
        String userAgent) {

    private static final int NAME = 100;
    private static final int MAIL = 254;

    public MakeChief {
        TypedText typed = new TypedText();
        name = typed.optionalLine("name", name, NAME);
        mail = typed.optionalLine("mail", mail, MAIL);
        typed.requireNothingWrong();
    }

    /** Says nothing of code and password, wherever it is printed. */
    @Override
    public String toString() {
        return "MakeChief";
    }
}
