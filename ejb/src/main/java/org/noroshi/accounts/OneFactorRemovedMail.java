package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that one of several second factors is gone. */
@ApplicationScoped
class OneFactorRemovedMail extends OwnerMail {

    OneFactorRemovedMail() {
        super("accounts/one_factor_removed", "/account/security");
    }
}
