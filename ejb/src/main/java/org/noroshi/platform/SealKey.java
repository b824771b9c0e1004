package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;

/**
 * Holds the one secret of the seal. It lives in the server's credential store {@code noroshi-seal}, a file of its own
 * outside the database and its backups.
 *
 * <p>A new installation makes its key here. A key that has gone missing, or another one, never takes its place in
 * silence: what was sealed would be lost. So the database remembers a proof, and the start fails when the key does not
 * match it.
 */
@ApplicationScoped
class SealKey implements StartCheck {

    private static final String ALIAS = "seal";

    @Inject
    SealProofs proofs;

    private SecretKey master;

    protected SealKey() {}

    SealKey(SecretKey master) {
        this.master = master;
    }

    synchronized SecretKey master() {
        if (master == null) {
            master = read();
        }
        return master;
    }

    @Override
    public List<String> problems() {
        try {
            return proofs.matches(new Seal(master()))
                    ? List.of()
                    : List.of(
                            "The key in the credential store noroshi-seal is not the one this database was sealed with;"
                                    + " restore the key that belongs to it");
        } catch (IllegalStateException e) {
            return List.of(e.getMessage());
        }
    }

    private SecretKey read() {
        CredentialStore store = SealStoreActivator.store();
        try {
            SecretKeyCredential credential = store.retrieve(ALIAS, SecretKeyCredential.class);
            if (credential == null) {
                if (proofs.exist()) {
                    throw new IllegalStateException(
                            "The credential store noroshi-seal has no key, but this database was sealed with one;"
                                    + " restore the key that belongs to it");
                }
                KeyGenerator generator = KeyGenerator.getInstance("AES");
                generator.init(256);
                credential = new SecretKeyCredential(generator.generateKey());
                store.store(ALIAS, credential);
                store.flush();
            }
            return credential.getSecretKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The credential store noroshi-seal does not open; check NOROSHI_SEAL_PASSWORD", e);
        }
    }
}
