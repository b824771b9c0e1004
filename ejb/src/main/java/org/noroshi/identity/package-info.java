/**
 * Who wrote what, kept from everybody (articles 18-5 and 25-2): pseudonyms, an account's own threads and what else an
 * account has on the board.
 *
 * <p>Decisions. An author is a random reference with a random name, made for one thread and one account and unlike any
 * other of the same account. The row of the pseudonym stands on the item's side: it knows the thread, and the account
 * under the seal alone. What an account has stands on the account's side, in rows that know nothing: found by a keyed
 * hash of account, shelf and number, padded, without a time. No row joins the two sides in clear. Staff are veiled like
 * members, because who of the desk answered is nobody's business either; that it was the desk is said by the
 * pseudonym's {@link org.noroshi.identity.Voice}, so that an answer of the desk is never taken for a member's.
 *
 * <p>Openings. The seal of one post or one thread is opened on a ground from a closed list, asked for by an officer and
 * decided by another one, in another role, who is neither among those concerned nor among those who complained ({@link org.noroshi.identity.Complaints}); the machine looks under the seal for that and
 * keeps it to itself. The officer who asked looks once. That it is shown is committed before anybody's seal is opened for
 * it, so a crash in between leaves it shown and closed: it fails closed, and somebody may be told who was not seen. Who is concerned is fixed by the request. What an opening is about,
 * its reason and its refusal stand under the seal; which officer did what and when stands in clear, because that is what
 * the database itself checks. Those concerned are told the ground later, in their own sealed records and by a mail that
 * names no post; an order of a court or an authority can hold that back until somebody ends it. Promised is no more than
 * this: officers who agree with each other against the terms are found in the trail, not stopped; whether two accounts
 * belong to two people who are strangers to the case, software can't know.
 *
 * <p>Revelations. An author may give the own name in one thread. It stands at the pseudonym of that thread under the
 * seal, is read out to readers of the thread alone, and is gone when taken back or when the account has ended; what was
 * read by then was read.
 *
 * <p>Threat model. Protects against members, secretariat, analysts, and readers of dumps, backups and logs without the
 * key, which lives in the server's credential store. Does not protect against whoever controls the running JVM. A mail
 * relay sees who gets notices. Somebody who compares two dumps taken close together sees which nameless rows changed
 * meanwhile, but not whose they are. Habits are not hidden: the hours at which somebody writes, the kinds and labels that
 * somebody prefers, two posts of one sitting that are released together, and above all the writing style. A test guesses
 * from everything but the words whether two posts have one author, and logs what the words tell beside it; the help says
 * so to members.
 *
 * <p>Two things are told on purpose. The voice of a pseudonym stands on every page, so a dump says no more: a group of
 * one person (the only analyst) is named by it, and the help tells staff so. A consent keeps its exact second and network
 * address, because it is the proof of an agreement (article 5-1); an acknowledgement comes before anything can be read or
 * written, items carry the time of their release, and the test that attacks a copy is given these seconds too.
 *
 * <p>Invariants. One account has one pseudonym in a thread; a name stands once in a thread; everything that an account
 * changes on its own side happens one at a time ({@link org.noroshi.identity.PrivateRecords#alone}).
 *
 * <p>Not here: who may read what, which is sharing's; how often the seal was opened, for members to see.
 */
package org.noroshi.identity;
