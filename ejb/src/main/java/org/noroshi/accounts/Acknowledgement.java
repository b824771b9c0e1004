package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Roles;
import org.noroshi.terms.ConsentSubject;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.RecordConsent;
import org.noroshi.terms.TermsBook;
import org.noroshi.terms.TermsChangedException;
import org.noroshi.terms.TermsLibrary;

/** Each user reads the terms in each version before doing anything else (article 14-2). */
@Stateless
public class Acknowledgement {

    @Inject
    TermsLibrary terms;

    @Inject
    TermsBook book;

    @Inject
    TermsShowing showing;

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
     * The text that the caller has to acknowledge, or may acknowledge already: first the one in force, then the one that
     * is announced, each with what changed since the one that the caller acknowledged before.
     *
     * @return empty when there is nothing to acknowledge
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @Enforces("A14-2")
    public Optional<ToAcknowledge> next(Locale locale) {
        Account account = accounts.find(caller.requireAccount()).orElseThrow();
        ConsentSubject subject = ConsentSubject.account(account.id());
        if (account.seat().isEmpty()) {
            return Optional.empty();
        }
        if (!terms.hasAcceptedCurrent(subject)) {
            return Optional.of(reading(terms.currentReference().versionId(), account, locale, false));
        }
        return terms.coming()
                .filter(coming -> !terms.hasAccepted(subject, coming.versionId()))
                .map(coming -> reading(coming.versionId(), account, locale, true));
    }

    private ToAcknowledge reading(UUID version, Account account, Locale locale, boolean coming) {
        return new ToAcknowledge(
                terms.version(version),
                terms.lastAccepted(ConsentSubject.account(account.id()))
                        .map(before -> terms.changes(before, version, locale)),
                coming,
                account.seat()
                        .flatMap(seats::holder)
                        .filter(SeatHolder::liaison)
                        .isPresent());
    }

    /**
     * What to tell the caller while new terms are announced. That a member's user is told is written down, the first
     * time (article 4-2).
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @Enforces("A04-2")
    public Optional<TermsNews> news() {
        return terms.coming().map(coming -> {
            Account account = accounts.find(caller.requireAccount()).orElseThrow();
            if (account.seat().isEmpty()) {
                return new TermsNews(coming, false, false, false);
            }
            if (!book.wasShown(coming.versionId(), account.id())) {
                showing.remember(coming.versionId(), account.id());
            }
            boolean mayObject = caller.may(Roles.REPRESENT)
                    && account.seat()
                            .flatMap(seats::holder)
                            .filter(holder -> !book.hasObjected(coming.versionId(), holder.contract()))
                            .isPresent();
            return new TermsNews(
                    coming,
                    terms.hasAccepted(ConsentSubject.account(account.id()), coming.versionId()),
                    true,
                    mayObject);
        });
    }

    /**
     * Writes down that the caller has read the text, the one in force or the one that is announced.
     *
     * @param address that the request comes from
     * @throws TermsChangedException when another text has come into force meanwhile
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @Enforces("A14-2")
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
