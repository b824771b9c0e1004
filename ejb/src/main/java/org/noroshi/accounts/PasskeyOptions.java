package org.noroshi.accounts;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.noroshi.platform.Json;

/**
 * What a browser is told before it speaks to a device, in the form that WebAuthn gives it as JSON.
 *
 * <p>Devices are asked to make sure who holds them, but one that can't (a plain security key) is good enough after the
 * password. Where nothing but the passkey proves who is there, it must: a key left in a computer is no proof.
 */
final class PasskeyOptions {

    /** For how long the browser waits for the device. */
    private static final int PATIENCE = 300_000;

    private static final String KIND = "public-key";

    private PasskeyOptions() {}

    /** What a device knows the owner by, as bytes. */
    static byte[] handle(String owner) {
        return owner.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * To make one.
     *
     * @param service name of the service, as the device shows it
     * @param owner what the device knows the owner by
     * @param name what the device calls the owner
     * @param there passkeys of the owner, of which a device need not have two
     */
    static String toMake(
            RelyingParty here,
            String service,
            String owner,
            String name,
            String challenge,
            Collection<PasskeyKey> there) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        PasskeyCeremony.KINDS.forEach(
                kind -> kinds.add(Json.createObjectBuilder().add("type", KIND).add("alg", kind.getValue())));
        return Json.createObjectBuilder()
                .add("rp", Json.createObjectBuilder().add("id", here.id()).add("name", service))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", PasskeyKey.encoded(handle(owner)))
                                .add("name", name)
                                .add("displayName", name))
                .add("challenge", challenge)
                .add("pubKeyCredParams", kinds)
                .add("timeout", PATIENCE)
                .add("excludeCredentials", keys(there))
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "preferred")
                                .add("requireResidentKey", false)
                                .add("userVerification", "preferred"))
                .add("attestation", "none")
                .build()
                .toString();
    }

    /** To prove that one of these is there. */
    static String toProve(RelyingParty here, String challenge, boolean verified, Collection<PasskeyKey> keys) {
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("timeout", PATIENCE)
                .add("rpId", here.id())
                .add("userVerification", verified ? "required" : "preferred")
                .add("allowCredentials", keys(keys))
                .build()
                .toString();
    }

    private static JsonArrayBuilder keys(Collection<PasskeyKey> keys) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        keys.forEach(key -> {
            JsonObjectBuilder each =
                    Json.createObjectBuilder().add("type", KIND).add("id", PasskeyCeremony.credentialId(key));
            if (!key.transports().isEmpty()) {
                each.add("transports", Json.createArrayBuilder(key.transports()));
            }
            array.add(each);
        });
        return array;
    }
}
