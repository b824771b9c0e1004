package org.noroshi.membership;

import java.util.UUID;

/**
 * A user of a member as the desk sees it.
 *
 * @param restriction the hardest that is on for this user now, the hospital's included
 */
public record SeatCard(UUID seat, Person person, boolean liaison, SeatState state, Grade restriction) {}
