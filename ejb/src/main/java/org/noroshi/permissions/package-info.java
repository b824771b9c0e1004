/**
 * Asking an author for more than the marking of a post permits, and telling readers when a marking changes (article 16-1).
 *
 * <p>Decisions. What may be asked for is what the permission table calls <em>needs permission</em>, so a grant never opens
 * what label or terms forbid. The question goes to the author through the seal: neither side learns who the other is. The
 * author judges by whom it goes to, what, why and until when; the asker stays unnamed, and so does the hospital: the words
 * of both sides pass the guard that posts pass. No answer
 * in time is a no. A grant counts for the asker's hospital, for one use of one post, until its last day or until the
 * author takes it back; {@link org.noroshi.sharing.EffectivePermissions} reckons with it and nothing else does. Its number
 * is long enough that nobody guesses it: whoever shows the certificate shows the number, and any member and the desk can
 * see whether it stands. It stands only while post and marking let it.
 *
 * <p>When a marking changes, those who opened the thread before, took a copy since the post was written, or are told of
 * the thread anyway are told so. Who has opened what is read from the sealed trail for that alone; what is kept of it is
 * a keyed hash of account and change, until the reader has said to know it.
 *
 * <p>Invariants. No row joins an account or a hospital to a post in clear: the asker and all words are sealed at rounded
 * lengths, the hospital is a keyed hash made anew for each post. Times are rounded to ten minutes. Jobs record what the
 * clock has done and tell people; the rule itself is reckoned at each request.
 *
 * <pre class="mermaid">
 * stateDiagram-v2
 *   ASKED --> GRANTED
 *   ASKED --> GRANTED_WITH_CONDITIONS
 *   ASKED --> REFUSED
 *   ASKED --> WITHDRAWN
 *   ASKED --> LAPSED
 *   GRANTED --> REVOKED
 *   GRANTED --> EXPIRED
 *   GRANTED_WITH_CONDITIONS --> REVOKED
 *   GRANTED_WITH_CONDITIONS --> EXPIRED
 * </pre>
 *
 * <p>Not here: what a marking permits and how it changes, which is sharing's; disclosures that the law demands.
 */
package org.noroshi.permissions;
