/**
 * Approval inside a hospital (院内承認): what its users publish waits until a colleague has approved it, when the hospital
 * wants that (C-N1).
 *
 * <p>Decisions. The liaison switches it on and names the approver among the hospital's users. That it is on, and who
 * approves, is the hospital's own business: it stands with what waits in {@link org.noroshi.identity.HospitalRecords}, in
 * rows that look like those of any account, so that a copy of the database tells neither which hospitals have it nor how
 * much waits, and neither desk nor other hospitals find anything. The text itself is not copied: it stays the sealed draft
 * of its writer, held ({@link org.noroshi.sharing.HeldDrafts}), so until it is approved there is no thread, no post, no
 * place in the index and no number to count. What was looked at is what is published: an approval names the moment at
 * which the text was sent.
 *
 * <p>Who wrote it. The promise not to learn who writes is made towards other members, the secretariat and analysts.
 * Whoever approves does so for the institution and does not need to know which colleague it was: the writer is shown as
 * <em>a colleague in your hospital</em> unless the writer ticks to be named. In a hospital of two users that hides
 * nothing, and the pages say so. Words of a thread that the approver does not read are left out of the text.
 *
 * <p>Its files stay as they were when it was sent, and whoever decides looks at them without taking any along.
 *
 * <p>On approval it is published in the writer's name, with the rights that the writer has at that moment and through the
 * services that publish everything, so that every rule is asked again; the release counts from then. What a rule forbids
 * by then stays waiting, and the approver is told why. The approver's own posts go out at once; nobody approves the own
 * words, not even who was named after sending them. An emergency is never held back, and nor is what whoever has called
 * for help adds to it. Changes of what is public, polls and words to a single author do not wait either, and the pages
 * say so; an article made of a question can't be published where approval is needed.
 *
 * <p>Nothing runs by the clock: what waits is over when its days are over, the setting is off or nobody can approve, and
 * then it is for its writer alone to take back. Without an approver nothing can be sent, rather than going out unseen.
 *
 * <p>Locks are taken in one order, the hospital's side before the account's.
 *
 * <p>Invariants. {@link org.noroshi.sharing.ApprovalFirst} is asked by every way of opening a thread or replying. What waits
 * goes with its writer's account, and everything with the hospital's contract.
 *
 * <p>What this does not hide: the trail has a row for each asking and each decision, without who or where, in ten minutes
 * and beside the row of the post that came of it. Who looks through it can tell that a post went through an approval, and
 * with that, that its writer is not alone in the hospital.
 *
 * <p>Not here: what may be published at all, which is sharing's.
 */
package org.noroshi.approval;
