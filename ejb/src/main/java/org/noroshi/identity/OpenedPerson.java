package org.noroshi.identity;

import java.util.Optional;

/**
 * Somebody whose seal is open, as shown once.
 *
 * @param pseudonym under which the person wrote
 * @param hospital empty for staff
 * @param name empty when nothing is kept of the person any more
 */
public record OpenedPerson(
        String pseudonym, Voice voice, Optional<String> hospital, Optional<String> name, String userId) {}
