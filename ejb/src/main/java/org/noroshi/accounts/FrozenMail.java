package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that the account is frozen, whoever reported it, and how to come back. */
@ApplicationScoped
class FrozenMail extends OwnerMail {

    FrozenMail() {
        super("accounts/frozen", "/help/sign-in");
    }
}
