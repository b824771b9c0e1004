/**
 * Before somebody posts: what in the text could tell who writes, or who a patient is (articles 18-5 and 25-2).
 *
 * <p>Decisions. {@link org.noroshi.sharing.guard.Telltales} is a pure function of a text and of what the writer's
 * hospital is known by. It warns and never decides: the writer goes on with a {@link
 * org.noroshi.sharing.guard.GuardReason}, which is on record under the seal, or lets the places be replaced. It looks
 * for what is written; it can't see who is recognised by style or by facts that only one hospital knows, and the help
 * says so. While a text is written its writer is told among how many members the traits in it leave the own hospital,
 * in ranges and never as a number, and of the own traits alone, so that nobody can count others by it. Numbers that carry a check digit are only taken for what they are when the digit is right.
 */
package org.noroshi.sharing.guard;
