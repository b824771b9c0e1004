package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the liaison that a colleague's account was in use from two distant networks (article 14-1). */
@ApplicationScoped
class TwoPlacesLiaisonMail extends OwnerMail {

    TwoPlacesLiaisonMail() {
        super("accounts/two_places_liaison", "/hospital/users");
    }
}
