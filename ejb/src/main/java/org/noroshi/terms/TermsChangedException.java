package org.noroshi.terms;

import org.noroshi.platform.RefusedException;

/**
 * Thrown when somebody agrees to terms that are no longer the current ones: the new text has to be shown first
 * (article 5-1).
 */
public class TermsChangedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public TermsChangedException() {
        super(TermsError.TERMS_CHANGED);
    }
}
