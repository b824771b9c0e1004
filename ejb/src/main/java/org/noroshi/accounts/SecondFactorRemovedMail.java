package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that the account has no second factor any more, whoever took it away. */
@ApplicationScoped
class SecondFactorRemovedMail extends OwnerMail {

    SecondFactorRemovedMail() {
        super("accounts/second_factor_removed", "/account/security");
    }
}
