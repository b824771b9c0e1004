package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Roles;
import org.noroshi.terms.ConsentSubject;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.RecordConsent;
import org.noroshi.terms.TermsChangedException;
import org.noroshi.terms.TermsLibrary;

/** Each user reads the terms in each version before doing anything else (article 14-2). */
@Stateless
public class Acknowledgement {

    @Inject
    TermsLibrary terms;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    ViewerOfRequest request;

    /** The text in force. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PublishedTerms current() {
        return terms.current();
    }

    /** Whether the caller still has to; staff work under their own contract and never have. */
    @RolesAllowed(Roles.SIGNED_IN)
    public boolean isDue() {
        Account account = accounts.find(caller.requireAccount()).orElseThrow();
        return account.seat().isPresent() && !terms.hasAcceptedCurrent(ConsentSubject.account(account.id()));
    }

    /**
     * Writes down that the caller has read the text.
     *
     * @param address that the request comes from
     * @throws TermsChangedException when another text has come into force meanwhile
     */
    @Enforces("A14-2")
    @RolesAllowed(Roles.SIGNED_IN)
    public void acknowledge(UUID version, String hash, String address) {
        Account account = accounts.find(caller.requireAccount()).orElseThrow();
        String person = account.seat()
                .flatMap(seats::holder)
                .map(SeatHolder::name)
                .or(account::staffName)
                .orElseThrow();
        terms.recordConsent(new RecordConsent(version, hash, ConsentSubject.account(account.id()), person, address));
        request.forget();
    }
}
