/**
 * The secretariat's own table: what waits for a human, what waits for a second officer, and the values by which the
 * service is run.
 *
 * <p>Decisions. The list of work is never stored: each capability tells what waits in it ({@link
 * org.noroshi.platform.WorkSource}), so an item is gone when its cause is. Stored is only who has taken something on.
 * Decisions of two officers live in platform, because capabilities below propose them; here is where the second opinion
 * is given. A changed setting is a row with its reason; what the terms fix needs two officers.
 *
 * <p>Invariants. Nobody sees items or proposals whose capability they may not act in. Two officers are two accounts,
 * checked by service and database.
 *
 * <p>Not here: the decisions themselves, which stay with their capability.
 */
package org.noroshi.desk;
