package org.noroshi.terms;

import java.util.Collection;

/**
 * Tells which places in the terms a capability rests decisions on. Implemented by the capability, as an {@code
 * @ApplicationScoped} bean, found by CDI: a version without such a place can't be published, or nothing could be decided
 * on it any more.
 */
public interface CitedGrounds {

    /** Their codes, such as {@code A11-2-4}. */
    Collection<String> grounds();
}
