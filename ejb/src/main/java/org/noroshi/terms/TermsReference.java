package org.noroshi.terms;

import java.util.UUID;

/**
 * Which text is meant, without the text.
 *
 * @param hash SHA-256 of the whole text, see {@link TermsEdition#hash()}
 */
public record TermsReference(UUID versionId, int number, String hash) {}
