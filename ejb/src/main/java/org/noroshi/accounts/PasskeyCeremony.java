package org.noroshi.accounts;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.platform.Enforces;

/**
 * The two conversations with a device that holds passkeys, as WebAuthn (W3C) lays them down: making one, and proving that
 * one is there. Checked are what was signed and with which key, for which host, at which address, in answer to which
 * challenge, that somebody touched the device, and that its counter went on. What kind of device it is, nobody asks
 * (no attestation).
 */
@Enforces("A17-4")
final class PasskeyCeremony {

    /** Kinds of keys, in the order of preference: the common one, its successor, and that of older Windows. */
    static final List<COSEAlgorithmIdentifier> KINDS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    /** No device says more than this. */
    private static final int LONGEST = 32_768;

    private static final int MOST_TRANSPORTS = 6;

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);
    private static final WebAuthnManager WEB_AUTHN = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);

    /** What became of a proof. */
    enum Verdict {
        GOOD,
        WRONG,
        /** Right in all but the counter, so that there may be a copy of the device. */
        COUNTER_WENT_BACK
    }

    /** The key after a proof, with its new counter. */
    record Proved(Verdict verdict, PasskeyKey key) {}

    /** A device's answer before anything about it is checked. */
    record Answer(String credential, String challenge) {}

    private PasskeyCeremony() {}

    /** Of what an answer to making a passkey speaks; empty when it is none. */
    static Optional<Answer> readMade(String answer) {
        return parsed(answer, WEB_AUTHN::parseRegistrationResponseJSON)
                .filter(data -> data.getAttestationObject() != null
                        && data.getAttestationObject().getAuthenticatorData().getAttestedCredentialData() != null)
                .flatMap(data -> read(
                        data.getAttestationObject()
                                .getAuthenticatorData()
                                .getAttestedCredentialData()
                                .getCredentialId(),
                        data.getCollectedClientData()));
    }

    /** Of what a proof speaks; empty when it is none. */
    static Optional<Answer> readProof(String answer) {
        return parsed(answer, WEB_AUTHN::parseAuthenticationResponseJSON)
                .flatMap(data -> read(data.getCredentialId(), data.getCollectedClientData()));
    }

    private static Optional<Answer> read(byte[] credential, CollectedClientData client) {
        return credential == null || client == null || client.getChallenge() == null
                ? Optional.empty()
                : Optional.of(new Answer(
                        PasskeyKey.encoded(credential),
                        PasskeyKey.encoded(client.getChallenge().getValue())));
    }

    /** The passkey that was made in answer to this challenge; empty when anything about the answer is wrong. */
    static Optional<PasskeyKey> made(RelyingParty here, String challenge, String answer) {
        return parsed(answer, WEB_AUTHN::parseRegistrationResponseJSON)
                .filter(data -> isGood(data, here, challenge))
                .map(PasskeyCeremony::key);
    }

    private static boolean isGood(RegistrationData data, RelyingParty here, String challenge) {
        List<PublicKeyCredentialParameters> kinds = KINDS.stream()
                .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
                .toList();
        try {
            WEB_AUTHN.verify(data, new RegistrationParameters(server(here, challenge), kinds, false, true));
            return !isFramed(data.getCollectedClientData());
        } catch (VerificationException wrong) {
            return false;
        }
    }

    private static PasskeyKey key(RegistrationData data) {
        CredentialRecord record = new CredentialRecordImpl(
                Objects.requireNonNull(data.getAttestationObject()),
                data.getCollectedClientData(),
                data.getClientExtensions(),
                data.getTransports());
        Set<AuthenticatorTransport> transports = data.getTransports() == null ? Set.of() : data.getTransports();
        return new PasskeyKey(
                PasskeyKey.encoded(CREDENTIALS.convert(record.getAttestedCredentialData())),
                record.getCounter(),
                Boolean.TRUE.equals(record.isUvInitialized()),
                Boolean.TRUE.equals(record.isBackupEligible()),
                Boolean.TRUE.equals(record.isBackedUp()),
                transports.stream()
                        .map(AuthenticatorTransport::getValue)
                        .filter(name -> name.matches("[a-z-]{1,20}"))
                        .sorted()
                        .limit(MOST_TRANSPORTS)
                        .toList());
    }

    /**
     * Whether somebody has the device with this key.
     *
     * @param owner what the device knows its owner by
     * @param verified whether the device must have made sure who holds it, by a finger, a face or a number
     */
    static Proved proved(
            RelyingParty here, String challenge, PasskeyKey key, String owner, boolean verified, String answer) {
        return parsed(answer, WEB_AUTHN::parseAuthenticationResponseJSON)
                .filter(data -> isOwners(data, owner) && !isFramed(data.getCollectedClientData()))
                .map(data -> proved(data, server(here, challenge), key, verified))
                .orElse(new Proved(Verdict.WRONG, key));
    }

    private static Proved proved(AuthenticationData data, ServerProperty server, PasskeyKey key, boolean verified) {
        CredentialRecord record = new CredentialRecordImpl(
                null,
                key.verified(),
                key.copies(),
                key.copied(),
                key.counter(),
                CREDENTIALS.convert(key.bytes()),
                null,
                null,
                null,
                key.transports().stream().map(AuthenticatorTransport::create).collect(Collectors.toSet()));
        List<byte[]> asked = List.of(record.getAttestedCredentialData().getCredentialId());
        try {
            WEB_AUTHN.verify(data, new AuthenticationParameters(server, record, asked, verified, true));
        } catch (MaliciousCounterValueException copy) {
            return new Proved(Verdict.COUNTER_WENT_BACK, key);
        } catch (VerificationException wrong) {
            return new Proved(Verdict.WRONG, key);
        }
        return new Proved(
                Verdict.GOOD,
                new PasskeyKey(
                        key.credential(),
                        record.getCounter(),
                        key.verified(),
                        key.copies(),
                        Boolean.TRUE.equals(record.isBackedUp()),
                        key.transports()));
    }

    /** Id of the key, by which the device finds it again. */
    static String credentialId(PasskeyKey key) {
        return PasskeyKey.encoded(CREDENTIALS.extractCredentialId(key.bytes()));
    }

    /** A device need not say whose key it is; if it does, it must be right. */
    private static boolean isOwners(AuthenticationData data, String owner) {
        byte[] said = data.getUserHandle();
        return said == null || said.length == 0 || Arrays.equals(said, PasskeyOptions.handle(owner));
    }

    /** Our pages are never shown inside another one. */
    private static boolean isFramed(CollectedClientData client) {
        return client == null || Boolean.TRUE.equals(client.getCrossOrigin());
    }

    private static ServerProperty server(RelyingParty here, String challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(here.origin()))
                .rpId(here.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static <T> Optional<T> parsed(String answer, Function<String, T> reading) {
        if (answer == null || answer.isEmpty() || answer.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(reading.apply(answer));
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException noAnswer) {
            // the last one is what the library makes of JSON in which a part is missing
            return Optional.empty();
        }
    }
}
