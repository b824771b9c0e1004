package org.noroshi.accounts;

/**
 * Prove again who one is, before something that a stolen session must not do.
 *
 * @param proof the password, or a code of the own authenticator, as typed
 * @param network address that the request comes from
 */
public record ConfirmIdentity(String proof, String network) {

    public ConfirmIdentity {
        proof = proof == null ? "" : proof;
    }

    /** Says nothing of the proof, wherever it is printed. */
    @Override
    public String toString() {
        return "ConfirmIdentity";
    }
}
