package org.noroshi.permissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.Use;

/**
 * That an author has permitted something, as whoever has its number sees it. Says neither who permitted nor who asked.
 *
 * @param stands whether it may be used at this moment; a yes in force does not stand when its post is gone or its marking
 *     forbids the use by now
 * @param thread in which the post stands, and its title; empty for who can't read it
 * @param tlp label of the post as it is now
 * @param grantedAt rounded to ten minutes
 */
public record Certificate(
        String number,
        boolean stands,
        PermissionState state,
        Use use,
        String to,
        String what,
        TokenPurpose purpose,
        String why,
        String conditions,
        Instant grantedAt,
        LocalDate validUntil,
        Tlp tlp,
        ThreadKind kind,
        int seq,
        Optional<Place> thread) {

    /** Where the post stands. */
    public record Place(UUID thread, String title) {}
}
