package org.noroshi.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TypedText;

/** Whom the desk may call: for how long, under which seal, and what a number is. */
class EmergencyTest {

    private static final Instant NOW = Instant.parse("2027-06-04T12:00:00Z");
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Seal SEAL = new Seal(new SecretKeySpec(new byte[32], "AES"));

    private final Emergency emergency = new Emergency(UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void aWishIsThereUntilItsDaysAreOverToTheSecond() {
        assertThat(emergency.hasCallAt(NOW)).isFalse();
        emergency.callMe(new CallWish("見本", "03-0000-0001"), SEAL, NOW, KEPT);
        assertThat(emergency.hasCallAt(NOW.plus(KEPT).minusSeconds(1))).isTrue();
        assertThat(emergency.hasCallAt(NOW.plus(KEPT))).isFalse();
    }

    @Test
    void noTimeOfItIsExact() {
        Instant exactly = NOW.plusSeconds(431).plusMillis(7);
        Emergency asked = new Emergency(UUID.randomUUID(), UUID.randomUUID(), exactly);
        asked.callMe(new CallWish("見本", "03-0000-0001"), SEAL, exactly, KEPT);
        asked.open(SEAL, exactly);
        assertThat(asked.askedAt()).isEqualTo(NOW.plusSeconds(420));
        assertThat(asked.callUntil()).contains(NOW.plus(KEPT));
        assertThat(asked.seenAt()).contains(NOW.plusSeconds(420));
    }

    @Test
    void theFirstLookIsRememberedAndAnotherNumberIsUnseen() {
        emergency.callMe(new CallWish("見本", "03-0000-0001"), SEAL, NOW, KEPT);
        assertThat(emergency.seenAt()).isEmpty();
        assertThat(emergency.open(SEAL, NOW.plusSeconds(60))).isEqualTo(new CallWish("見本", "03-0000-0001"));
        emergency.open(SEAL, NOW.plusSeconds(120));
        assertThat(emergency.seenAt()).contains(NOW.plusSeconds(60));
        emergency.callMe(new CallWish("受付", "03-0000-0002"), SEAL, NOW.plusSeconds(180), KEPT);
        assertThat(emergency.seenAt()).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhatIsErased() {
        emergency.callMe(new CallWish("見本", "03-0000-0001"), SEAL, NOW, KEPT);
        assertThat(emergency.eraseCall()).isTrue();
        assertThat(emergency.hasCallAt(NOW)).isFalse();
        assertThat(emergency.callUntil()).isEmpty();
        assertThat(emergency.eraseCall()).as("a second time").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "03-0000-0001,03-0000-0001",
        "０３－００００－０００１,03-0000-0001",
        "03ー0000ー0001,03-0000-0001",
        "+81 3 0000 0001,+81 3 0000 0001",
        "代表 03-0000-0001 内線 12,''",
        "03-0000-0001 内線 12,03-0000-0001 内線 12",
        "call me,''"
    })
    void aNumberIsWrittenAsATelephoneDialsIt(String typed, String understood) {
        TypedText text = new TypedText();
        CallWish wish = CallWish.of(new CallMe("見本", typed), text);
        if (understood.isEmpty()) {
            assertThat(text.problems())
                    .extracting(InvalidInputException.Problem::field)
                    .containsExactly("callNumber");
        } else {
            assertThat(text.problems()).isEmpty();
            assertThat(wish.number()).isEqualTo(understood);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60})
    void theRowOfAWishTellsNothingByItsLength(int letters) {
        String name = "名".repeat(letters);
        byte[] sealed = SEAL.sealRounded(new CallWish(name, "03-0000-0001").json(), CallWish.LEAST, "emergency-call/x");
        assertThat(sealed).hasSize(SEAL.sealRounded("{}", CallWish.LEAST, "emergency-call/x").length);
        assertThat(CallWish.read(SEAL.openText(sealed, "emergency-call/x")).name())
                .isEqualTo(name);
        assertThatThrownBy(() -> SEAL.openText(sealed, "emergency-call/y")).isInstanceOf(IllegalStateException.class);
    }
}
