/**
 * From a solved question to an article: what was found out together, kept where others find it, with a label that lets more
 * people use it.
 *
 * <p>Decisions. Any author of a solved question to all members can propose an article: title, text and label. Everybody who
 * has a public post in the thread at that moment is asked through the seal, since the words may be anybody's; whoever
 * writes later is not, since the words were fixed before. Silence is no consent: without all answers in time nothing is
 * published. One no ends it, and a yes can be taken back until the article is published. A label less strict than the
 * thread's needs the fresh proof of who decides, from the proposer and from each who agrees. When all have agreed the
 * proposer publishes: the article is a thread of its own with all that belongs to one, under another name of its author.
 * Nobody but the proposer learns that all have agreed before the article can be read, and nobody at all who has said what.
 *
 * <p>Article and question link to each other for who can read them; the link tells of no author of either.
 *
 * <p>Invariants. No row joins an account to a thread: contributors are references of {@code identity}, the proposer, words
 * and answers stand under the seal at rounded lengths, so that not even which of the references has proposed can be read.
 * Whose posts were all taken back or removed meanwhile does not agree any more.
 *
 * <pre class="mermaid">
 * stateDiagram-v2
 *   ASKED --> AGREED
 *   ASKED --> REFUSED
 *   ASKED --> WITHDRAWN
 *   ASKED --> LAPSED
 *   AGREED --> ASKED
 *   AGREED --> REFUSED
 *   AGREED --> WITHDRAWN
 *   AGREED --> LAPSED
 *   AGREED --> PUBLISHED
 * </pre>
 *
 * <p>Not here: threads and posts, markings and their change.
 */
package org.noroshi.knowledge;
