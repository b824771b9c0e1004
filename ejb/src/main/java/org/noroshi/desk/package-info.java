/**
 * The secretariat's own table: what waits for a human, what waits for a second officer, the values by which the service is
 * run, and what somebody asks it, by the portal or by mail (articles 10-3, 28-4 and 30).
 *
 * <p>Decisions. The list of work is never stored: each capability tells what waits in it ({@link
 * org.noroshi.platform.WorkSource}), so an item is gone when its cause is. Stored is only who has taken something on.
 * Decisions of two officers live in platform, because capabilities below propose them; here is where the second opinion
 * is given. A changed setting is a row with its reason; what the terms fix needs two officers. Inquiries are signed by name,
 * on both sides, and so need no pseudonym; what is said in them stands under the seal nevertheless, because a hospital tells
 * here what it would tell nobody else. Their due time is reckoned in minutes of business ({@link
 * org.noroshi.platform.BusinessCalendar}) from when they begin to wait. Every inquiry is answered at once by the service:
 * received, and outside hours when somebody will read it.
 *
 * <p>Invariants. Nobody sees items or proposals whose capability they may not act in. Two officers are two accounts,
 * checked by service and database. An inquiry is seen by its asker and by officers with the role of the desk, by nobody
 * else; whose it is not, for them it does not exist. Mails to members hold a number and a link, never the words. What a
 * machine has sent is never answered.
 *
 * <p>Not here: the decisions themselves, which stay with their capability; the board's threads for the desk (sharing);
 * notices to members (notices).
 */
package org.noroshi.desk;
