package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody at the identity provider is an account's owner: keyed hashes of both, and the account under the seal. */
@Entity
@Table(name = "provider_binding")
class ProviderBinding {

    @Id
    @Column(name = "identity_tag")
    private String identityTag;

    @Column(name = "account_tag", nullable = false, updatable = false)
    private String accountTag;

    @Column(nullable = false, updatable = false)
    private byte[] sealed;

    protected ProviderBinding() {}

    ProviderBinding(String identityTag, String accountTag, byte[] sealed) {
        this.identityTag = identityTag;
        this.accountTag = accountTag;
        this.sealed = sealed.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
