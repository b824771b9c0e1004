package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that the identity provider signs nobody in to the account any more. */
@ApplicationScoped
class ProviderRemovedMail extends OwnerMail {

    ProviderRemovedMail() {
        super("accounts/provider_removed", "/account/security");
    }
}
