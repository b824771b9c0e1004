package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;

/**
 * Holds the one secret of the seal. It lives in the server's credential store {@code noroshi-seal}, a file of its own
 * outside the database and its backups; the store's password is the server's business and never reaches this code.
 *
 * <p>A new installation makes its key here. A key that has gone missing is never replaced in silence: what was sealed
 * with it would be lost, so {@link SealProof} stops the start.
 */
@ApplicationScoped
class SealKey implements StartCheck {

    private static final ServiceName STORE =
            ServiceName.of("org", "wildfly", "security", "credential-store", "noroshi-seal");
    private static final String ALIAS = "seal";

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
            master();
            return List.of();
        } catch (IllegalStateException e) {
            return List.of(e.getMessage());
        }
    }

    @SuppressWarnings(
            "deprecation") // the server's own code reads service values so; there is no other way in from a deployment
    private static SecretKey read() {
        ServiceController<?> controller =
                CurrentServiceContainer.getServiceContainer().getService(STORE);
        if (controller == null) {
            throw new IllegalStateException(
                    "The server has no credential store noroshi-seal; apply 20-security.cli, see wildfly-config/README.md");
        }
        CredentialStore store = (CredentialStore) controller.getValue();
        try {
            if (!store.exists(ALIAS, SecretKeyCredential.class)) {
                KeyGenerator generator = KeyGenerator.getInstance("AES");
                generator.init(256);
                store.store(ALIAS, new SecretKeyCredential(generator.generateKey()));
                store.flush();
            }
            return store.retrieve(ALIAS, SecretKeyCredential.class).getSecretKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The credential store noroshi-seal does not open; check NOROSHI_SEAL_PASSWORD", e);
        }
    }
}
