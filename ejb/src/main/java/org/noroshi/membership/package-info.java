/**
 * Who belongs here: applications, the contracts that come of them, the hospitals, the places of their users, and
 * restrictions.
 *
 * <p>Decisions. Applicant, organisation, contract and user are four things (article 2). States are a table and verbs,
 * for {@code Application} and {@code Contract} alike. Whether somebody may use the service is never a stored answer:
 * {@link org.noroshi.membership.Standings} reckons it from times at each request. Limits that parallel requests could
 * break (places, addresses, liaisons, codes) are unique constraints on columns that are emptied at the end.
 *
 * <p>The contract's ways, as drawn from its table and compared with it by a test:
 *
 * <pre>{@code
 * stateDiagram-v2
 *     [*] --> NOTICE_PENDING
 *     NOTICE_PENDING --> NOTICE_FAILED
 *     NOTICE_PENDING --> IN_FORCE
 *     NOTICE_PENDING --> ENDED
 *     NOTICE_FAILED --> NOTICE_PENDING
 *     NOTICE_FAILED --> IN_FORCE
 *     NOTICE_FAILED --> ENDED
 *     IN_FORCE --> NOTICE_FAILED
 *     IN_FORCE --> ENDING
 *     IN_FORCE --> ENDED
 *     ENDING --> IN_FORCE
 *     ENDING --> ENDED
 *     ENDED --> [*]
 * }</pre>
 *
 * <p>A user who is added later waits in a seat that counts (PENDING) until the desk has decided, by the same rules as
 * about an application; nobody has an account before. Removing works at once. What comes round (attestations, checks
 * that an institution exists, exceptions for addresses) is never a stored state either: when it is due is reckoned from
 * the last time at each question, and jobs only tell.
 *
 * <p>Not here: user IDs, passwords and sign-in (accounts, which observes {@link org.noroshi.membership.UserAdmitted}),
 * the text of the terms (terms), sending mail (delivery).
 */
package org.noroshi.membership;
