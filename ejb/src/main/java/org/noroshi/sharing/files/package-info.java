/**
 * Files of posts: taken, cleaned, kept under the seal, found, shown and handed out (articles 16, 18 and 22).
 *
 * <p>Decisions. A file is where its post is: {@code Visibility} decides about the post, and there is no other way to a
 * file, neither for lists nor for the search. What it is, its content says and not its name ({@code Inspection}); only what
 * {@link org.noroshi.sharing.files.FileKind} lists is taken. Pictures are painted anew, PDF and Office written anew without
 * who made them, without what acts, calls out or carries other files; what can't be cleaned is refused with the reason.
 * Of tracked changes and comments the names go and the words stay. Malware is taken in one form alone, a ZIP under the
 * password {@code infected}. Nothing of a file is ever shown as what it is: a page
 * has pictures that were painted here, or plain text. Taking it along is a use of its own, with a purpose, and in the trail.
 *
 * <p>A file has a key of its own, which stands under the seal with its name; the content lies in parts of one size. It is
 * in memory while it is looked at, one file at a time, and never on disk. As long as its text is a draft, only the sealed
 * shelf of its writer knows of it, and the row goes on its day; when the draft becomes a post the row names the post and
 * nobody. Without a virus scanner, or while that is silent, a file is taken and marked as not scanned, and scanned later.
 *
 * <p>Invariants. No row joins a file to an account. No transaction is open while something is unpacked, painted or scanned.
 * A removed post's files are out of reach in the same moment, and deleted when nobody can bring it back.
 *
 * <p>What it can't do: see who is recognised by what a picture shows or a text says (the guard reads the text, and warns),
 * or find dangers that neither the rules here nor the scanner know.
 */
package org.noroshi.sharing.files;
