package org.noroshi.delivery;

import java.util.List;

/**
 * The mail queue at one moment.
 *
 * @param waiting how many are still to be sent
 * @param parked how many have been given up
 * @param oldestParked the parked ones, longest waiting first, a page of them
 * @param sample whether mails only become files
 */
public record MailQueue(long waiting, long parked, List<ParkedMail> oldestParked, boolean sample) {

    public MailQueue {
        oldestParked = List.copyOf(oldestParked);
    }
}
