/**
 * What happens to posts that should not be there: somebody reports one (article 18), an officer decides, a post is removed
 * with a ground (article 22-1), its author objects once, and a second officer decides about that.
 *
 * <p>Decisions. Reports of one post are one case, so that many voices are not many decisions. Nobody sees who reported, the
 * desk neither, and a reporter sees how far the own report has come and nothing else. Officers decide on what stands there
 * and not on who wrote it: they see pseudonyms. Whoever wrote or reported the post, or is of the same organisation, does
 * not decide; the seal is asked, and the answer is no more than no. Removing needs a place out of a closed list ({@link
 * org.noroshi.moderation.Breach}); the only one that is open to judgement (article 18, item 11) needs a reason and a
 * second officer. So many reports of different hospitals keep a post back until somebody has looked.
 *
 * <p>A removed post is not marked but emptied: {@link org.noroshi.sharing.PostCustody} hands over all that stood there, and
 * it is kept under the seal for a while, in case of an objection or a demand of the law. Each reading of it is an act with
 * a reason that stays on record. In the thread stands that the desk has removed something, and no more; with the opening
 * post goes the thread. The author is told through the seal: what was removed is found by the author's own references when
 * the author looks, and a mail is addressed when it is sent. The mail says that there is something to read, not what.
 *
 * <p>Invariants. No row joins an account to a report, a post or a decision in clear: reporters, officers and their words are
 * sealed, times of reports are rounded to ten minutes. Each state changes by {@link org.noroshi.moderation.ReportState} and
 * {@link org.noroshi.moderation.RemovalState}:
 *
 * <pre class="mermaid">
 * stateDiagram-v2
 *   state ReportState {
 *     OPEN --> IN_WORK
 *     IN_WORK --> DONE
 *     IN_WORK --> REFUSED
 *   }
 *   state RemovalState {
 *     PROPOSED --> IN_FORCE
 *     PROPOSED --> DECLINED
 *     IN_FORCE --> APPEALED
 *     APPEALED --> UPHELD
 *     APPEALED --> LIFTED
 *   }
 * </pre>
 *
 * <p>Not here: finding out who wrote something, which needs an opening of the seal; restricting members and users (article
 * 11-2), which is membership's.
 */
package org.noroshi.moderation;
