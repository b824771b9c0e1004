package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the liaison that a colleague's account is frozen and waits for a confirmation. */
@ApplicationScoped
class FrozenLiaisonMail extends OwnerMail {

    FrozenLiaisonMail() {
        super("accounts/frozen_liaison", "/hospital/users");
    }
}
