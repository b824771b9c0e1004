/**
 * What somebody is told inside the product: what is new where he has written, asked or wants to follow.
 *
 * <p>Decisions. A notification is never a row: it is derived when somebody looks, from posts that are newer than his
 * sealed read marks in threads that are his sealed business. So there is nothing in the database that joins an account
 * to a thread, and nothing to clean up when the right to read it ends.
 *
 * <p>Invariants. Everything shown has passed the board's visibility at this moment. Nothing tells anybody else what was
 * read or not (article 13-3). Who was told by mail is the outbox's business.
 *
 * <p>Not here: announcements by the desk to organisations (article 21), digests.
 */
package org.noroshi.notices;
