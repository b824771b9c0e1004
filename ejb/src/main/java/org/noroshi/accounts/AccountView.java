package org.noroshi.accounts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The own account.
 *
 * @param department empty for staff
 * @param lastDay of a staff account; empty for members
 * @param shortest fewest characters of a password
 */
public record AccountView(
        String userId,
        String name,
        Optional<String> department,
        String mail,
        Locale language,
        Group group,
        Optional<LocalDate> lastDay,
        int shortest) {}
