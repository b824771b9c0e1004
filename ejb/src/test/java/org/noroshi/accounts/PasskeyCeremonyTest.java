package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.accounts.PasskeyCeremony.Verdict;

@DisplayName("パスキーの確かめ方")
@Tag("A17-1")
@Tag("A17-4")
class PasskeyCeremonyTest {

    private static final String ORIGIN = "https://board.example.jp";
    private static final RelyingParty HERE = RelyingParty.at(URI.create(ORIGIN)).orElseThrow();
    private static final String OWNER = "an owner's handle";

    private static String toMake(String challenge) {
        return PasskeyOptions.toMake(HERE, "Noroshi", OWNER, "NRS12345", challenge, List.of());
    }

    private static PasskeyKey made(SoftDevice device) {
        String challenge = Secrets.next();
        return PasskeyCeremony.made(HERE, challenge, device.make(toMake(challenge)))
                .orElseThrow();
    }

    private static Verdict proved(SoftDevice device, PasskeyKey key) {
        return proved(device, key, false);
    }

    private static Verdict proved(SoftDevice device, PasskeyKey key, boolean verified) {
        String challenge = Secrets.next();
        String answer = device.prove(PasskeyOptions.toProve(HERE, challenge, verified, List.of(key)));
        return PasskeyCeremony.proved(HERE, challenge, key, OWNER, verified, answer)
                .verdict();
    }

    @Test
    void whatWasMadeForThisHostProvesThatTheDeviceIsThere() {
        SoftDevice device = new SoftDevice(ORIGIN);
        PasskeyKey key = made(device);
        assertThat(key.transports()).containsExactly("internal");
        assertThat(proved(device, key)).isEqualTo(Verdict.GOOD);
        assertThat(proved(device, key, true)).isEqualTo(Verdict.GOOD);
        PasskeyKey kept = PasskeyKey.of(key.text());
        assertThat(kept).isEqualTo(key);
        assertThat(proved(device, kept)).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "https://board.example.jp.evil.example, board.example.jp",
        "https://evil.example, evil.example",
        "http://board.example.jp, board.example.jp",
        "https://board.example.jp:8443, board.example.jp",
        "https://board.example.jp, evil.example",
        "https://board.example.jp, example.jp"
    })
    void nothingIsTakenFromAnotherPlace(String origin, String host) {
        String challenge = Secrets.next();
        assertThat(PasskeyCeremony.made(
                        HERE, challenge, new SoftDevice(ORIGIN).at(origin, host).make(toMake(challenge))))
                .isEmpty();
        SoftDevice device = new SoftDevice(ORIGIN);
        PasskeyKey key = made(device);
        assertThat(proved(device.at(origin, host), key)).isEqualTo(Verdict.WRONG);
        assertThat(proved(device.at(ORIGIN, HERE.id()), key)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void nothingIsTakenFromAPageInsideAnotherOne() {
        String challenge = Secrets.next();
        assertThat(PasskeyCeremony.made(
                        HERE,
                        challenge,
                        new SoftDevice(ORIGIN).insideAnotherPage().make(toMake(challenge))))
                .isEmpty();
        SoftDevice device = new SoftDevice(ORIGIN);
        PasskeyKey key = made(device);
        assertThat(proved(device.insideAnotherPage(), key)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void anAnswerToAnotherChallengeIsNone() {
        SoftDevice device = new SoftDevice(ORIGIN);
        assertThat(PasskeyCeremony.made(HERE, Secrets.next(), device.make(toMake(Secrets.next()))))
                .isEmpty();
        PasskeyKey key = made(device);
        String answer = device.prove(PasskeyOptions.toProve(HERE, Secrets.next(), false, List.of(key)));
        assertThat(PasskeyCeremony.proved(HERE, Secrets.next(), key, OWNER, false, answer)
                        .verdict())
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void anAnswerIsGoodForWhatWasAskedAndForNothingElse() {
        SoftDevice device = new SoftDevice(ORIGIN);
        PasskeyKey key = made(device);
        String challenge = Secrets.next();
        String answer = device.answer(challenge, "webauthn.create", null);
        assertThat(PasskeyCeremony.proved(HERE, challenge, key, OWNER, false, answer)
                        .verdict())
                .isEqualTo(Verdict.WRONG);
        assertThat(PasskeyCeremony.made(HERE, challenge, answer)).isEmpty();
    }

    @Test
    void theKeyMustBeTheOneThatSigned() {
        SoftDevice device = new SoftDevice(ORIGIN);
        SoftDevice other = new SoftDevice(ORIGIN);
        PasskeyKey key = made(device);
        made(other);
        assertThat(proved(other, key)).isEqualTo(Verdict.WRONG);

        String challenge = Secrets.next();
        JsonObject mine = Json.createReader(new StringReader(device.answer(challenge, "webauthn.get", null)))
                .readObject();
        JsonObject theirs = Json.createReader(new StringReader(other.answer(challenge, "webauthn.get", null)))
                .readObject();
        String forged = Json.createObjectBuilder(mine)
                .add("response", theirs.getJsonObject("response"))
                .build()
                .toString();
        assertThat(PasskeyCeremony.proved(HERE, challenge, key, OWNER, false, forged)
                        .verdict())
                .as("the right key's id with another key's signature")
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void aDeviceThatSaysItIsSomebodyElsesIsNotBelieved() {
        SoftDevice device = new SoftDevice(ORIGIN);
        PasskeyKey key = made(device);
        String challenge = Secrets.next();
        String options = PasskeyOptions.toProve(HERE, challenge, false, List.of(key));
        assertThat(PasskeyCeremony.proved(HERE, challenge, key, OWNER, false, device.proveAs(options, "somebody else"))
                        .verdict())
                .isEqualTo(Verdict.WRONG);
        assertThat(PasskeyCeremony.proved(
                                HERE, challenge, key, OWNER, false, device.answer(challenge, "webauthn.get", null))
                        .verdict())
                .as("it need not say")
                .isEqualTo(Verdict.GOOD);
    }

    @Test
    void theCounterGoesOnOrThereMayBeACopy() {
        SoftDevice device = new SoftDevice(ORIGIN).counting(5);
        PasskeyKey key = made(device);
        String challenge = Secrets.next();
        String answer = device.prove(PasskeyOptions.toProve(HERE, challenge, false, List.of(key)));
        PasskeyCeremony.Proved first = PasskeyCeremony.proved(HERE, challenge, key, OWNER, false, answer);
        assertThat(first.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(first.key().counter()).isEqualTo(6);
        assertThat(first.key().text()).hasSameSizeAs(key.text());
        assertThat(PasskeyCeremony.proved(HERE, challenge, first.key(), OWNER, false, answer)
                        .verdict())
                .as("the same once more")
                .isEqualTo(Verdict.COUNTER_WENT_BACK);
        assertThat(proved(device.counting(2), first.key())).isEqualTo(Verdict.COUNTER_WENT_BACK);
        assertThat(proved(device.counting(0), first.key()))
                .as("one that counted counts on")
                .isEqualTo(Verdict.COUNTER_WENT_BACK);
        assertThat(proved(device.counting(4_000_000_000L), first.key())).isEqualTo(Verdict.GOOD);
    }

    @Test
    void aDeviceThatDoesNotCountIsTaken() {
        SoftDevice device = new SoftDevice(ORIGIN).counting(0);
        PasskeyKey key = made(device);
        assertThat(proved(device, key)).isEqualTo(Verdict.GOOD);
        assertThat(proved(device, key)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void somebodyMustHaveTouchedItAndAloneItMustKnowWho() {
        SoftDevice device = new SoftDevice(ORIGIN).with(SoftDevice.PRESENT);
        PasskeyKey key = made(device);
        assertThat(proved(device, key, false)).as("after the password").isEqualTo(Verdict.GOOD);
        assertThat(proved(device, key, true)).as("without it").isEqualTo(Verdict.WRONG);
        assertThat(proved(device.with(0), key, false)).isEqualTo(Verdict.WRONG);
        assertThat(proved(device.with(SoftDevice.VERIFIED), key, true)).isEqualTo(Verdict.WRONG);
        String challenge = Secrets.next();
        assertThat(PasskeyCeremony.made(
                        HERE, challenge, new SoftDevice(ORIGIN).with(0).make(toMake(challenge))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "12",
                "{}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"%%\",\"type\":\"public-key\",\"response\":null}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"attestationObject\":\"oA\"}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\","
                        + "\"authenticatorData\":\"\",\"signature\":\"\",\"attestationObject\":\"_____w\"}}"
            })
    void whatIsNoAnswerIsTakenForNone(String nonsense) {
        PasskeyKey key = made(new SoftDevice(ORIGIN));
        assertThat(PasskeyCeremony.readMade(nonsense)).isEmpty();
        assertThat(PasskeyCeremony.readProof(nonsense)).isEmpty();
        assertThat(PasskeyCeremony.made(HERE, Secrets.next(), nonsense)).isEmpty();
        assertThat(PasskeyCeremony.proved(HERE, Secrets.next(), key, OWNER, false, nonsense)
                        .verdict())
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void neitherAMissingNorAnEndlessAnswerIsOne() {
        assertThat(PasskeyCeremony.readProof(null)).isEmpty();
        String challenge = Secrets.next();
        String good = new SoftDevice(ORIGIN).make(toMake(challenge));
        assertThat(PasskeyCeremony.readMade(good)).isPresent();
        assertThat(PasskeyCeremony.readMade(good + " ".repeat(40_000))).isEmpty();
    }

    @Test
    void anAnswerCutOffAnywhereIsNone() {
        String challenge = Secrets.next();
        SoftDevice device = new SoftDevice(ORIGIN);
        String whole = device.make(toMake(challenge));
        JsonObject answer = Json.createReader(new StringReader(whole)).readObject();
        byte[] attestation =
                Base64.getUrlDecoder().decode(answer.getJsonObject("response").getString("attestationObject"));
        for (int length = 0; length < attestation.length; length++) {
            String cut = Json.createObjectBuilder(answer)
                    .add(
                            "response",
                            Json.createObjectBuilder(answer.getJsonObject("response"))
                                    .add(
                                            "attestationObject",
                                            PasskeyKey.encoded(java.util.Arrays.copyOf(attestation, length))))
                    .build()
                    .toString();
            assertThat(PasskeyCeremony.made(HERE, challenge, cut)).isEmpty();
            assertThat(PasskeyCeremony.readMade(cut)).isEmpty();
        }
    }

    @Test
    void theBrowserIsToldWhatItNeedsAndNothingMore() {
        PasskeyKey key = made(new SoftDevice(ORIGIN));
        JsonObject make = Json.createReader(new StringReader(
                        PasskeyOptions.toMake(HERE, "Noroshi", OWNER, "NRS12345", "abc", List.of(key))))
                .readObject();
        assertThat(make.getJsonObject("rp").getString("id")).isEqualTo("board.example.jp");
        assertThat(make.getString("attestation")).isEqualTo("none");
        assertThat(make.getString("challenge")).isEqualTo("abc");
        assertThat(make.getJsonArray("excludeCredentials").getJsonObject(0).getString("id"))
                .isEqualTo(PasskeyCeremony.credentialId(key));
        assertThat(new String(
                        Base64.getUrlDecoder().decode(make.getJsonObject("user").getString("id")),
                        StandardCharsets.US_ASCII))
                .isEqualTo(OWNER);
        JsonObject prove = Json.createReader(new StringReader(PasskeyOptions.toProve(HERE, "abc", true, List.of(key))))
                .readObject();
        assertThat(prove.getString("rpId")).isEqualTo("board.example.jp");
        assertThat(prove.getString("userVerification")).isEqualTo("required");
        assertThat(prove.keySet())
                .containsExactlyInAnyOrder("challenge", "timeout", "rpId", "userVerification", "allowCredentials");
    }

    @Test
    void theHostIsThatOfThePublicAddressIfItIsAName() {
        assertThat(RelyingParty.at(URI.create("http://localhost:8480")))
                .contains(new RelyingParty("http://localhost:8480", "localhost"));
        assertThat(RelyingParty.at(URI.create("https://board.example.jp")))
                .contains(new RelyingParty("https://board.example.jp", "board.example.jp"));
        assertThat(RelyingParty.at(URI.create("http://127.0.0.1:8480"))).isEmpty();
        assertThat(RelyingParty.at(URI.create("http://[::1]:8480"))).isEmpty();
    }
}
