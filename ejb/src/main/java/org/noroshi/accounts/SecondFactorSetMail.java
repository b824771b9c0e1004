package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that an authenticator belongs to the account now, so that no stranger's does unnoticed. */
@ApplicationScoped
class SecondFactorSetMail extends OwnerMail {

    SecondFactorSetMail() {
        super("accounts/second_factor_set", "/account/security");
    }
}
