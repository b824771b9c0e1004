/**
 * Asking for help in an emergency: a few fields, a thread that is public at once, what to do in the first hour, whom to
 * call, and the wish to be called back.
 *
 * <p>Decisions. The consultation is a thread like any other, written by {@link org.noroshi.sharing.Reporting}; here
 * stands that it is an emergency, so that the desk hears of it by a mail without content and has it in its list until an
 * officer has dealt with it. Numbers to call are a setting with history, because they change; the product knows the
 * numbers of the police alone and says of the others where they are published. The first hour is a text of the product's
 * own, on a page and as a file that needs nothing but a browser.
 *
 * <p>The call back, and what it means for the seal. Nobody learns who writes unless the writer wants it. Who ticks <em>let
 * the desk call me</em> gives a name and a number to the desk, for this one thread: that does join a person to a post, on
 * the person's own wish and in the person's own words. It stands under the seal, at one length, beside the thread's own
 * row; no account or hospital stands in it. An officer of the desk who opens it is put on record, and the writer sees when
 * it was opened first. It is erased, not hidden: when the writer takes it back, when the desk has dealt with it, when the
 * thread ends, and at the latest when the days of the setting are over. A copy of the database tells that a thread has
 * such a wish, and not whose. What the desk has written down from the telephone is outside of this.
 *
 * <p>Invariants. Without a wish nobody at the desk learns anything. Only the author of the thread gives and takes back.
 * Who may not read the thread finds no emergency.
 *
 * <p>Not here: what is answered in the thread; hours of the desk ({@link org.noroshi.platform.BusinessHours}); contacts of
 * members in a stop of the service.
 */
package org.noroshi.emergency;
