package org.noroshi.emergency;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody in trouble needs to know at this moment.
 *
 * @param open whether somebody is at the desk
 * @param nextOpening when somebody is there next; now when it is open
 * @param callDays for how many days the desk may know whom to call
 */
public record HelpNow(
        boolean open,
        Instant nextOpening,
        LocalTime opens,
        LocalTime closes,
        List<WhomToCall> numbers,
        List<FirstHour> firstHour,
        long callDays) {}
