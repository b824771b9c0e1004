package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that a passkey opens the account beside the password. */
@ApplicationScoped
class PasskeyAddedMail extends OwnerMail {

    PasskeyAddedMail() {
        super("accounts/passkey_added", "/account/security");
    }
}
