/**
 * The trail: one row for every auditable event, written in the transaction that made it true, never changed (articles
 * 19-1 and 25-2). Nobody calls this package; it observes, and answers one question through {@link
 * org.noroshi.platform.SealedTrail}: who has had something in hand that may be used less freely by now.
 *
 * <p>Decisions. Who acted, how he had signed in, the exact moment and every subject that is not an item of the board are
 * sealed, to one length for all rows and bound to their row: rows lie in the order in which they were written, and a
 * clear <em>account 7 signed in</em> beside a clear <em>post 9 was written</em> would tell the author. That holds for staff
 * too, so not even the kind of actor is in clear. What the desk decides stands in clear in the tables of the capability
 * that it decides about.
 *
 * <p>Invariants. Append-only: on PostgreSQL the application's role may insert and select and nothing else; H2 knows no
 * second role. An event that can't be recorded does not happen, because its transaction rolls back.
 *
 * <p>Not here: chaining and verifying the rows, showing them, keeping them for a set time.
 */
package org.noroshi.audit;
