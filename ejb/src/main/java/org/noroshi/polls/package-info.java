/**
 * A question with a few answers beside a thread: how do others do it?
 *
 * <p>Decisions. Who has opened a thread to all members can add one. One hospital has one vote; a later one of anybody there
 * takes the place of the earlier until the end, since people of one hospital talk to each other and change their minds.
 * Until then nobody sees a number, not even how many have voted: who votes late must not learn what others said, and nobody
 * is to see a number move. Afterwards numbers are shown under the same rule as all figures about hospitals ({@link
 * org.noroshi.platform.SmallCounts}): none while the votes are few, and no small ones. It becomes public like a post, at
 * the next release.
 *
 * <p>Invariants. No row joins a hospital to an answer: the hospital is a keyed hash made anew for each poll, the answer is
 * sealed at one length. The words go when the opening post of the thread is removed.
 */
package org.noroshi.polls;
