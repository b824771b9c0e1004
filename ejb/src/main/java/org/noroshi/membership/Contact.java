package org.noroshi.membership;

import java.util.Locale;
import java.util.UUID;

/** Somebody of a member to whom the service itself has something to say (article 21), also without the board. */
public record Contact(
        UUID seat,
        UUID contract,
        String hospital,
        String telephone,
        String name,
        String department,
        String mail,
        boolean liaison,
        Locale language) {}
