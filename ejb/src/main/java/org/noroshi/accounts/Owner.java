package org.noroshi.accounts;

import java.util.Optional;

/**
 * Whose an account is or was.
 *
 * @param hospital empty for staff
 * @param name empty when nothing is kept of the person any more
 */
public record Owner(String userId, Optional<String> hospital, Optional<String> name) {}
