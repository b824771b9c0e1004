/**
 * Sharing groups (共有グループ): the secretariat says what a group is for, hospitals join and leave, and nobody learns who is
 * in one.
 *
 * <p>Decisions. A group has a name and a purpose in both languages; every change of them is kept. The liaison of a hospital
 * joins and leaves for the hospital, so that a group is about what a hospital deals with, never about a person. There is no
 * roster, not even for the secretariat: running a group needs to know how many there are and nothing else, and article
 * 18-5 forbids finding out who the others are. So a membership is no row that names a hospital but a keyed hash of group
 * and hospital, which answers <em>is this one in it?</em> and can't be turned around. How many there are is told in the
 * ranges of {@link org.noroshi.membership.Crowd}; below the least count of all figures whoever writes is warned, because
 * in a small group readers guess who wrote. A mail never names a group, because a mail relay would learn from it who is in it.
 *
 * <p>A membership is an interval of days and works from the next request on: who joins reads what was written before, who
 * leaves reads nothing of it any more but the own posts. With the contract end its memberships. A closed group takes
 * neither members nor new threads; threads that run go on, so that nobody loses an answer.
 *
 * <p>Invariants. A hospital is in a group once at a time. No row of this package tells who is in a group to anybody who
 * has not the key; days, and not times, stand beside it.
 *
 * <pre class="mermaid">
 * stateDiagram-v2
 *   OPEN --> CLOSED
 *   CLOSED --> OPEN
 * </pre>
 *
 * <p>Not here: who reads what is written to a group, which is sharing's {@code Visibility}; it asks {@link
 * org.noroshi.groups.Belonging}.
 */
package org.noroshi.groups;
