package org.noroshi.accounts;

/**
 * Who somebody is at the identity provider. The subject alone says it: names and addresses change there, and may be given
 * to somebody else.
 */
record ProviderIdentity(String issuer, String subject) {

    /** Says nothing of who it is, wherever it is printed. */
    @Override
    public String toString() {
        return "ProviderIdentity";
    }
}
