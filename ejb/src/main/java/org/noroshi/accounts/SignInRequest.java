package org.noroshi.accounts;

import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Sign in.
 *
 * @param name user ID or mail address, as typed
 * @param network address that the request comes from
 * @param userAgent what the browser calls itself
 */
public record SignInRequest(@NotNull String name, @NotNull String password, String network, String userAgent) {

    private static final int LONGEST_NAME = 254;

    public SignInRequest {
        name = nameOf(name);
        password = password == null ? "" : password;
    }

    /** One spelling of a name; what could be none becomes one that nobody has. */
    static String nameOf(String typed) {
        if (typed == null || typed.length() > LONGEST_NAME || typed.chars().anyMatch(Character::isISOControl)) {
            return "";
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Says nothing of the password, wherever it is printed. */
    @Override
    public String toString() {
        return "SignInRequest";
    }
}
