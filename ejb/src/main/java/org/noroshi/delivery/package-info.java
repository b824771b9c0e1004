/**
 * Brings to people what the outbox holds: asks the capability who may have it now, words it, hands it to the mail relay,
 * remembers that it arrived.
 *
 * <p>Decisions. Each step is a transaction of its own and nothing is sent inside one: claim, ask, send, remember, settle.
 * Delivery is at least once; the gap between the relay's 250 and the remembered delivery is one short transaction, and a
 * repeat after a crash carries the same Message-ID. The claim's lease is reckoned from the SMTP timeout, so that it can't
 * run out under a sender that lives. Replies 550 to 559 refuse a letter for good; everything else is tried again after
 * 1 minute, 5 minutes, 30 minutes and 2 hours, then an officer has to look.
 *
 * <p>Invariants. Who receives a message is asked again every few letters, never stored. Neither the table, nor the error
 * texts in it, nor the server's log hold an address: that would join a person to what the message is about. What can't be
 * hidden is said: the mail relay sees who is told something, and when.
 *
 * <p>Without {@code NOROSHI_SMTP_HOST} mails become files under the server's data directory, and {@link
 * org.noroshi.delivery.Delivery#isSample()} says so.
 *
 * <p>Not here: what a mail says (templates belong to the capabilities), who may read what, incoming mail.
 */
package org.noroshi.delivery;
