/**
 * The terms of service: their versions, their articles, and who agreed to which text.
 *
 * <p>Decisions. A version is four documents in a strict Markdown (terms and privacy policy, Japanese and English) that
 * are taken apart into articles, paragraphs and items; their canonical form is stored and hashed as one. Every decision
 * elsewhere cites a {@link org.noroshi.terms.Ground}, whose code is that of the article map. The notes on the
 * application stand in the terms as a last chapter, so that they are agreed to and can be cited as well. Version 1 is a
 * sample whose names, dates and hours are settings; the application imports it at its first start.
 *
 * <p>Invariants. A version never changes: what is read is checked against its hash. A consent names the version and the
 * hash of the text that was on the screen, and is refused when that is not the current text (article 5-1). Consents are
 * only ever added.
 *
 * <p>Not here: what happens to those who do not agree; that is for membership and accounts.
 */
package org.noroshi.terms;
