package org.noroshi.membership;

import java.util.Locale;
import java.util.UUID;

/** Who has a seat: what accounts needs to make an account and to write to its owner. */
public record SeatHolder(
        UUID seat,
        UUID contract,
        UUID organisation,
        String name,
        String department,
        String mail,
        boolean liaison,
        Locale language) {}
