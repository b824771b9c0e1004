package org.noroshi.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody with an account, by name: for what is signed by name, such as inquiries, and never for the board.
 *
 * @param organisation the member; empty for staff
 */
public record KnownPerson(UUID account, String name, String mail, Locale language, Optional<UUID> organisation) {}
