/**
 * The secretariat's desk: what somebody asks it, by the portal or by mail, and how it answers (articles 10-3, 28-4 and 30).
 *
 * <p>Decisions. Inquiries are signed by name, on both sides, and so need no pseudonym; what is said in them stands under the
 * seal nevertheless, because a hospital tells here what it would tell nobody else. The due time is reckoned in minutes of
 * business ({@link org.noroshi.platform.BusinessCalendar}) when an inquiry begins to wait, and is gone when it is answered.
 * Every inquiry is answered at once by the service: received, and outside hours when somebody will read it.
 *
 * <p>Invariants. An inquiry is seen by its asker and by officers with the role of the desk, by nobody else; whose it is not,
 * it does not exist. Mails to members hold a number and a link, never the words. What a machine has sent is never answered.
 *
 * <p>Not here: the board's threads for the desk (sharing), notices to members (notices).
 */
package org.noroshi.desk;
