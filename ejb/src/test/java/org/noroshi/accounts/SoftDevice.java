package org.noroshi.accounts;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A device that holds one passkey, with the browser around it, in plain Java: says exactly what WebAuthn (W3C, level 2,
 * section 6) has it say, and whatever else a test wants it to say.
 */
final class SoftDevice {

    /** Somebody touched it. */
    static final int PRESENT = 0x01;
    /** It has made sure who holds it. */
    static final int VERIFIED = 0x04;

    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys;
    private final byte[] id;
    private String origin;
    private String host;
    private String handle;
    private long counter;
    private int flags = PRESENT | VERIFIED;
    private boolean framed;

    /** In a browser that is at this address. */
    SoftDevice(String origin) {
        this.origin = origin;
        this.host = java.net.URI.create(origin).getHost();
        this.id = new byte[16];
        Secrets.random().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the browser to a page at another address, which asks in the name of that host. */
    SoftDevice at(String otherOrigin, String otherHost) {
        origin = otherOrigin;
        host = otherHost;
        return this;
    }

    SoftDevice counting(long from) {
        counter = from;
        return this;
    }

    SoftDevice with(int otherFlags) {
        flags = otherFlags;
        return this;
    }

    SoftDevice insideAnotherPage() {
        framed = true;
        return this;
    }

    /** Makes its passkey for what a page says, and keeps what it is told of the owner. */
    String make(String options) {
        var asked = Json.createReader(new StringReader(options)).readObject();
        handle = asked.getJsonObject("user").getString("id");
        byte[] client = client("webauthn.create", asked.getString("challenge"));
        return envelope(Json.createObjectBuilder()
                .add("attestationObject", text(attestation()))
                .add("clientDataJSON", text(client))
                .add("transports", Json.createArrayBuilder().add("internal")));
    }

    /** Proves that it is there, for what a page says. */
    String prove(String options) {
        return answer(
                Json.createReader(new StringReader(options)).readObject().getString("challenge"),
                "webauthn.get",
                handle);
    }

    /** Proves it and says that it belongs to somebody else. */
    String proveAs(String options, String otherHandle) {
        return answer(
                Json.createReader(new StringReader(options)).readObject().getString("challenge"),
                "webauthn.get",
                text(otherHandle.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Signs what it is asked to sign, whatever that is for. */
    String answer(String challenge, String kind, String owner) {
        counter += counter > 0 ? 1 : 0;
        byte[] client = client(kind, challenge);
        byte[] data = data(flags);
        JsonObjectBuilder response = Json.createObjectBuilder()
                .add("authenticatorData", text(data))
                .add("clientDataJSON", text(client))
                .add("signature", text(signature(data, client)));
        if (owner != null) {
            response.add("userHandle", owner);
        }
        return envelope(response);
    }

    private String envelope(JsonObjectBuilder response) {
        return Json.createObjectBuilder()
                .add("id", text(id))
                .add("rawId", text(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private byte[] client(String kind, String challenge) {
        return Json.createObjectBuilder()
                .add("type", kind)
                .add("challenge", challenge)
                .add("origin", origin)
                .add("crossOrigin", framed)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int said) {
        return ByteBuffer.allocate(37)
                .put(sha256(host.getBytes(StandardCharsets.US_ASCII)))
                .put((byte) said)
                .putInt((int) counter)
                .array();
    }

    private byte[] signature(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The CBOR of {fmt: "none", attStmt: {}, authData: ...}. */
    private byte[] attestation() {
        byte[] key = coseKey();
        byte[] all = ByteBuffer.allocate(37 + 16 + 2 + id.length + key.length)
                .put(data(flags | WITH_KEY))
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(key)
                .array();
        ByteArrayOutputStream cbor = new ByteArrayOutputStream();
        cbor.write(0xa3);
        word(cbor, "fmt");
        word(cbor, "none");
        word(cbor, "attStmt");
        cbor.write(0xa0);
        word(cbor, "authData");
        cbor.write(0x58);
        cbor.write(all.length);
        cbor.writeBytes(all);
        return cbor.toByteArray();
    }

    /** The CBOR of {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}. */
    private byte[] coseKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        ByteArrayOutputStream cbor = new ByteArrayOutputStream();
        cbor.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE});
        cbor.writeBytes(coordinate(key.getW().getAffineX()));
        cbor.writeBytes(new byte[] {0x22, 0x58, COORDINATE});
        cbor.writeBytes(coordinate(key.getW().getAffineY()));
        return cbor.toByteArray();
    }

    private static byte[] coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] padded = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, padded, COORDINATE - length, length);
        return padded;
    }

    private static void word(ByteArrayOutputStream cbor, String word) {
        cbor.write(0x60 + word.length());
        cbor.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
