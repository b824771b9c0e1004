package org.noroshi.ui.frame;

import java.util.Locale;
import java.util.Optional;

/**
 * The language that an account asked for. Implemented where accounts have pages and found by CDI; without an
 * implementation, and for guests, the cookie decides alone.
 */
public interface AccountLanguage {

    /** The language of the account that is signed in; empty for guests. */
    Optional<Locale> current();

    /** Keeps the choice with the account that is signed in; does nothing for guests. */
    void choose(Locale language);
}
