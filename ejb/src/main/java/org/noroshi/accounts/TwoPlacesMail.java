package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that the account is in use from two distant networks (article 14-1). */
@ApplicationScoped
class TwoPlacesMail extends OwnerMail {

    TwoPlacesMail() {
        super("accounts/two_places", "/account/security");
    }
}
