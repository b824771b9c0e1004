package org.noroshi.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody of the staff, for the chief.
 *
 * @param over whether the last day is over
 * @param own whether it is the one who looks; nobody ends the own account
 */
public record StaffCard(
        UUID account,
        String userId,
        String name,
        String mail,
        Group group,
        LocalDate lastDay,
        AccountState state,
        boolean over,
        boolean own)
        implements Serializable {}
