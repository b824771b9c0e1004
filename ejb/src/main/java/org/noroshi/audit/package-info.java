/**
 * The trail: one row for every auditable event, written in the transaction that made it true, never changed (articles
 * 19-1 and 25-2). It observes, and answers one question through {@link
 * org.noroshi.platform.SealedTrail}: who has had something in hand that may be used less freely by now. Officers look through
 * what stands in clear, and each look is a row itself.
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
 * <p>The chain. Rows are written unchained, with a note that they wait; {@link org.noroshi.audit.Sealer} gives each its place
 * within seconds, however late its transaction was, and never a second one. A link holds the hash of every column and of
 * the link before it, and a keyed tag, so that who rewrites the database without the key can't rewrite the chain with it. {@link
 * org.noroshi.audit.LogVerifier} walks along all of it each night. The head of each day is signed, shown to everybody and mailed
 * to the members' representative ({@link org.noroshi.audit.LogAnchors}): what the operator gave away can't be taken back.
 *
 * <p>What this can't show: a row and its note that are both gone before the row was chained, within seconds; and a database put
 * back to an older state whose last anchor nobody outside has kept.
 *
 * <p>Not here: what was refused, which undoes its row with everything else (sign-ins that fail stand in the server's security log);
 * keeping rows for a set time; showing who did something, which two officers do by an opening of the seal.
 */
package org.noroshi.audit;
