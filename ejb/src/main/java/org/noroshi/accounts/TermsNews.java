package org.noroshi.accounts;

import org.noroshi.terms.ComingTerms;

/**
 * What a signed-in person is told while new terms are announced.
 *
 * @param acknowledged whether this user has acknowledged them already
 * @param mayAcknowledge a member's user may, staff has its own contract
 * @param mayObject whether this is the liaison of a hospital that can still say that it does not agree
 */
public record TermsNews(ComingTerms terms, boolean acknowledged, boolean mayAcknowledge, boolean mayObject) {}
