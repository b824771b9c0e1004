package org.noroshi.membership;

/**
 * One user of the own hospital, or one who waits to become one.
 *
 * @param onHold the desk is looking into something more
 * @param mayRemove whether the place can be given up: anybody's but the liaison's
 * @param mayLead whether this user can become the liaison
 */
public record UserLine(SeatCard seat, boolean onHold, boolean mayRemove, boolean mayLead) {}
