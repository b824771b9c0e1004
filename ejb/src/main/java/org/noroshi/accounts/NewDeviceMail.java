package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner that somebody has signed in with a browser that is not known (article 16-3). */
@ApplicationScoped
class NewDeviceMail extends OwnerMail {

    NewDeviceMail() {
        super("accounts/new_device", "/account/security");
    }
}
