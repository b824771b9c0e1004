/**
 * What analysts warn all hospitals of, and how each hospital says that it concerns it (articles 18-5, 18-7 and 25-2).
 *
 * <p>Decisions. An alert is for all members; it says first how to tell whether it concerns a hospital, and sums itself up in
 * three lines. A hospital gives one answer, any of its users may give or change it, and it keeps the history of its own. Who
 * has to be reminded, and who has to be told of a correction, is found when the mail is sent; there is no list.
 *
 * <p>Invariants. A row of an answer is found by a keyed hash of alert and hospital, a row of a reading by one of alert and
 * account; note, person and time stand under the seal, the state alone in clear, for counting. Nobody else learns what a
 * hospital answered, neither another hospital nor the desk nor the analysts: all see totals, with small numbers hidden
 * ({@link org.noroshi.platform.SmallCounts}). Of a hospital without a contract in force nothing counts and nothing is asked.
 * No row tells which analyst wrote an alert.
 *
 * <p>What can't be protected: the relay sees who is reminded; and who sees the totals again and again sees them change.
 *
 * <p>Not here: indicators, inventories and matching, reports on figures.
 */
package org.noroshi.advisories;
