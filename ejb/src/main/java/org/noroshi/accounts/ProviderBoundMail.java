package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that the account can be signed in to by the identity provider, so that no stranger binds it unnoticed. */
@ApplicationScoped
class ProviderBoundMail extends OwnerMail {

    ProviderBoundMail() {
        super("accounts/provider_bound", "/account/security");
    }
}
