package org.noroshi.accounts;

import java.util.Optional;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsChanges;

/**
 * A text that the user has not acknowledged yet.
 *
 * @param changes against the text that the user acknowledged before; empty when there is none
 * @param coming whether it is announced and not in force yet
 */
public record ToAcknowledge(PublishedTerms terms, Optional<TermsChanges> changes, boolean coming) {}
