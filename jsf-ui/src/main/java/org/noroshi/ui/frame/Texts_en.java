package org.noroshi.ui.frame;

import java.util.Locale;

/** The texts in English. */
public class Texts_en extends Texts {

    public Texts_en() {
        super(Locale.ENGLISH);
    }
}
