package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.noroshi.terms.TermsBook;

/** Remembers that somebody was shown new terms, without ever keeping the page from being shown. */
@ApplicationScoped
class TermsShowing {

    private static final Logger LOG = Logger.getLogger(TermsShowing.class);

    @Inject
    TermsBook book;

    protected TermsShowing() {}

    /** Two windows that open in the same moment are one showing: the second row is one too many. */
    void remember(UUID version, UUID account) {
        try {
            book.shown(version, account);
        } catch (ConstraintViolationException twice) {
            LOG.debug("Another window was faster", twice);
        }
    }
}
