/**
 * Who may enter, and what with: accounts, sign-in, sessions, tokens for programs, and the viewer that every other
 * capability asks (articles 3, 7, 14-2, 17, 18-4).
 *
 * <p>Decisions. An account belongs to a seat or to staff; its rights are never stored but put together at each request
 * from contract, restrictions and terms. The container knows the account's id alone. Sessions are rows under the seal:
 * the database does not tell who is signed in. One-time links are derived from their row by the seal's key, so that
 * nothing secret is stored; passwords, tokens and cookies are stored as hashes only.
 *
 * <p>No time tells when an owner was here. To put unused accounts to sleep one thing has to be known all the same: the
 * month of the last sign-in. It is written at most once a month, sealed, in a row that names nobody; what follows from it
 * is reckoned from the end of the month. The mail that tells an owner speaks of absence, never of presence. Who compares
 * two dumps around the first of a month sees how many nameless rows changed, and nothing else.
 *
 * <p>Invariants. User IDs are random and never given out twice. Unknown and wrong answer alike and in like time. Waiting
 * times grow but never lock anybody out: a mailed link leads past them. There is no account before the first chief has
 * made one with the set-up code, and no default password ever.
 *
 * <p>A second factor stands beside the password: the codes of an authenticator, passkeys, or recovery codes on paper.
 * Neither its secret nor whose it is stands in the database, and no mailed link leads past it. Passkeys are bound to the
 * host of the one public address; after the password a device need not make sure who holds it, alone (as a fresh proof) it
 * must. One whose counter went back is refused, and the security log says so.  Who must have one and has none has the
 * one right to set it up. Owners are told of browsers that are not known and of distant networks; the liaison learns of
 * the latter the next morning and without a time. An ID that may have leaked is frozen in one transaction, by a button that
 * asks for nothing, and comes back with somebody else's confirmation and another password. A session in which nothing
 * happens is locked, not over: the password opens it, and what was typed is still there.
 *
 * <p>An identity provider may stand in for the password, by OpenID Connect inside this mechanism and without an annotation
 * or an archive of its own. It proves who the owner of an account is that was bound to it before, by its owner and with a
 * fresh proof; it makes no account, gives no right, and leads past neither second factor nor sleep nor restriction. Issuer
 * and subject stand in the database as a keyed hash alone. What it says is no fresh proof.
 *
 * <p>What a stolen session must not do asks for a fresh proof. From any capability, two lines: {@code @Inject StepUp
 * stepUp;} and, first in the service method, {@code stepUp.require();}. Nothing is needed in the page: it asks in place,
 * keeps what was typed and goes on.
 *
 * <p>Not here: seats, contracts and restrictions (membership), the text of the terms (terms), names on the board
 * (identity), sending mail (delivery).
 */
package org.noroshi.accounts;
