package org.noroshi.sharing;

import java.util.Optional;
import org.noroshi.identity.RevealedAuthor;

/**
 * The name that an author can give in a thread.
 *
 * @param title of the thread
 * @param name what there is to give
 * @param given what readers of the thread see now; empty while it is the pseudonym alone
 */
public record OwnName(String title, RevealedAuthor name, Optional<RevealedAuthor> given) {}
