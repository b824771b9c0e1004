package org.noroshi.accounts;

import java.util.Optional;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsChanges;

/**
 * A text that the user has not acknowledged yet.
 *
 * @param changes against the text that the user acknowledged before; empty when there is none
 * @param coming whether it is announced and not in force yet
 * @param liaison whether the user may say for the hospital that it does not agree: before the effect by article 4-3,
 *     afterwards by leaving (article 17-2)
 */
public record ToAcknowledge(PublishedTerms terms, Optional<TermsChanges> changes, boolean coming, boolean liaison) {}
