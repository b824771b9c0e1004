package org.noroshi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.noroshi.platform.Seal;

/** An Ed25519 key. Its private half lies under the seal, bound to the public one: neither can be changed for another. */
@Entity
@Immutable
@Table(name = "audit_anchor_key")
class AnchorKey {

    private static final String KIND = "Ed25519";

    @Id
    private UUID id;

    @Column(name = "public_key", nullable = false)
    private byte[] publicKey;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected AnchorKey() {}

    AnchorKey(Seal seal, Instant at) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
            this.id = UUID.randomUUID();
            this.publicKey = pair.getPublic().getEncoded();
            this.sealed = seal.seal(pair.getPrivate().getEncoded(), purpose());
            this.at = at;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    UUID id() {
        return id;
    }

    /** Whether it was made here; one that somebody has put into the database does not open. */
    boolean isOurs(Seal seal) {
        try {
            seal.open(sealed, purpose());
            return true;
        } catch (IllegalStateException foreign) {
            return false;
        }
    }

    byte[] sign(String statement, Seal seal) {
        try {
            Signature signature = Signature.getInstance(KIND);
            signature.initSign(KeyFactory.getInstance(KIND)
                    .generatePrivate(new PKCS8EncodedKeySpec(seal.open(sealed, purpose()))));
            signature.update(statement.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The head of the log can't be signed", e);
        }
    }

    boolean hasSigned(String statement, byte[] signed) {
        try {
            PublicKey key = KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(publicKey));
            Signature signature = Signature.getInstance(KIND);
            signature.initVerify(key);
            signature.update(statement.getBytes(StandardCharsets.US_ASCII));
            return signature.verify(signed);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    /** The public half as programs read it. */
    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(publicKey)
                + "\n-----END PUBLIC KEY-----\n";
    }

    private String purpose() {
        return "audit_anchor_key/" + id + "/" + Base64.getEncoder().encodeToString(publicKey);
    }
}
