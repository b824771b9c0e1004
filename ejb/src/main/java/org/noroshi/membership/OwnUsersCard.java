package org.noroshi.membership;

import java.util.List;

/**
 * The users of the own hospital and what the liaison may do about them.
 *
 * @param taken places of users, invited people and people who wait for the decision
 */
public record OwnUsersCard(List<UserLine> users, int taken, int seatLimit, boolean mayInvite) {}
