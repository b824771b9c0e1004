/**
 * Threads and posts under TLP: asking, sharing, answering, finding, being told.
 *
 * <p>Decisions. Audience (who reads it here) and label (what readers may do next) are two things; {@link
 * org.noroshi.sharing.EffectivePermissions} is the only place that says what follows from both. {@code Visibility} is
 * the only place that decides who sees a post. A thread is its opening post: title, author and state of the thread are
 * those of the first post, so one predicate serves lists, counts and texts. Nothing is stored of a draft but a sealed
 * record of its author. An author can make a label stricter at any time, and what quotes the post becomes stricter with it;
 * less strict only with a fresh proof, and never less than the thread's opening post and what it quotes of others. What
 * somebody looks for tells who is attacked: it stands in no address but sealed for its reader, in no log, and in no row but
 * that of a search that its owner has saved, under the seal. Saved searches ask the index that answers searches, so that
 * both always mean the same; what they find is derived when somebody looks or a mail is sent.
 *
 * <p>Helpful marks are told to the author as a number and to nobody else, by nothing that could be sorted. A call by name
 * is noted at the post, by the reference of whom it calls, and shown in the portal; mails do not tell of it, because who
 * carries them would learn who has written in the thread. A muted thread tells nothing but changes of its markings. A
 * question in which nobody has written for a day of business is recalled once to those who follow questions, stands at the
 * top of the start page and in the desk's list.
 *
 * <p>Calls. A thread to participants begins with a call that all members read; who wants to take part answers it with a note
 * for the author, and the author accepts by the pseudonym of the thread. What follows is for those accepted, for the author
 * and, where it is addressed, for the desk, so that TLP:RED has individual recipients. A participation knows pseudonyms and
 * never accounts, and stands in the same release as posts do. Outside of a call nothing tells that something happens inside:
 * neither its label, nor its activity, nor an accepted answer. Whoever leaves or is accepted no more reads nothing of it from
 * the next request on but the own posts; what was read was read.
 *
 * <p>Release. What is written becomes public at the next release time, together with what others wrote since the last
 * one ({@link org.noroshi.sharing.Releases}); until then it is {@code PENDING}, which no grant of {@code Visibility} but
 * the author's own shows, and changes nothing that anybody else can see. Place in the thread, label and last activity of
 * the thread, mails and notifications come with the release and in its transaction. Between authors the order of one
 * release is that of the posts' random ids; two posts of one author keep theirs, which tells nothing of others. A thread
 * that is urgent by choice of its author releases everything at once, to the minute. Edits, withdrawals and accepted
 * answers work at once, because they put right what others read already: they tell that the author was there.
 *
 * <p>Invariants. No row knows an account: authors are references of {@code identity}, watches and read marks are
 * sealed. The exact time of writing stands under the seal alone. A reply is never less strict than its thread and what it quotes. The same
 * submission is taken once. Of a removed post no words are left in any table of this package, not even where others quote
 * it: {@link org.noroshi.sharing.PostCustody} hands them to who removes it.
 *
 * <p>The life of a post:
 *
 * <pre class="mermaid">
 * stateDiagram-v2
 *   DRAFT --> PENDING
 *   PENDING --> PUBLISHED
 *   PENDING --> WITHDRAWN
 *   PUBLISHED --> WITHDRAWN
 *   PUBLISHED --> HELD
 *   PUBLISHED --> REMOVED
 *   HELD --> PUBLISHED
 *   HELD --> WITHDRAWN
 *   HELD --> REMOVED
 *   WITHDRAWN --> REMOVED
 *   REMOVED --> PUBLISHED
 * </pre>
 *
 * <p>The life of an answer to a call:
 *
 * <pre class="mermaid">
 * stateDiagram-v2
 *   ASKED --> ACCEPTED
 *   ASKED --> DECLINED
 *   ASKED --> LEFT
 *   ACCEPTED --> DECLINED
 *   ACCEPTED --> LEFT
 *   DECLINED --> ACCEPTED
 *   LEFT --> ASKED
 * </pre>
 *
 * <p>Not here: reports and decisions about posts, which hospital is in a sharing group, indicators as objects of their own.
 * Files of posts have a package of their own, {@link org.noroshi.sharing.files}.
 */
package org.noroshi.sharing;
