package org.noroshi.ui.frame;

import java.util.Locale;

/** The texts in Japanese. */
public class Texts_ja extends Texts {

    public Texts_ja() {
        super(Locale.JAPANESE);
    }
}
