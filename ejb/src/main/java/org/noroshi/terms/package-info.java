/**
 * The terms of service: their versions, their articles, and who agreed to which text.
 *
 * <p>Decisions. A version is four documents in a strict Markdown (terms and privacy policy, Japanese and English) that
 * are taken apart into articles, paragraphs and items; their canonical form is stored and hashed as one. Every decision
 * elsewhere cites a {@link org.noroshi.terms.Ground}, whose code is that of the article map. The notes on the
 * application stand in the terms as a last chapter, so that they are agreed to and can be cited as well. Version 1 is a
 * sample whose names, dates and hours are settings; the application imports it at its first start.
 *
 * <p>A next version is a draft that keeps what is typed, right or wrong; what can't be read is told line by line. It is
 * published with a notice before it takes effect, or as a minor change that two officers agree on (article 4-2), and can
 * be taken back until it takes effect. There is one announced version at most. Which version is in force, and whom it
 * binds, is reckoned from times at each request; that somebody was shown it, objected or said nothing is written down in
 * rows of {@link org.noroshi.terms.TermsBook} that only prove it.
 *
 * <p>Invariants. A version never changes: what is read is checked against its hash. A consent names the version and the
 * hash of the text that was on the screen, and is refused when that is not the current text (article 5-1). Consents are
 * only ever added. Effect never comes before notice unless two officers called the change minor; the database knows that
 * too.
 *
 * <p>Not here: what happens to those who do not agree; that is for membership and accounts; the notices that
 * go out (notices, which observes {@link org.noroshi.terms.TermsAnnounced}); papers about it (reporting).
 */
package org.noroshi.terms;
