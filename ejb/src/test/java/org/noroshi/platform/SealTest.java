package org.noroshi.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Seal seal = new Seal(new SecretKeySpec(new byte[32], "AES"));
    private final Seal another = new Seal(new SecretKeySpec("another key, 32 bytes in length.".getBytes(UTF_8), "AES"));

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(seal.openText(seal.sealText("誰が書いたか", "author"), "author")).isEqualTo("誰が書いたか");
    }

    @Test
    @Tag("A18-05")
    void theSameSecretLooksDifferentEachTime() {
        assertThat(seal.sealText("a", "author")).isNotEqualTo(seal.sealText("a", "author"));
    }

    @Test
    void aSealDoesNotOpenForAnotherPurpose() {
        byte[] sealed = seal.sealText("a", "author");
        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, "draft"));
    }

    @Test
    void aSealDoesNotOpenWithAnotherKey() {
        byte[] sealed = seal.sealText("a", "author");
        assertThatIllegalStateException().isThrownBy(() -> another.open(sealed, "author"));
    }

    @Test
    void anAlteredSealDoesNotOpen() {
        byte[] sealed = seal.sealText("a", "author");
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, "author"));
    }

    @Test
    void whatIsTooShortToBeSealedDoesNotOpenEither() {
        for (int length = 0; length < 40; length++) {
            byte[] made = new byte[length];
            assertThatIllegalStateException().isThrownBy(() -> seal.open(made, "author"));
        }
    }

    @Test
    void roundedWordsAreAsLongAsOthersAndOpenAsTheyWere() {
        byte[] none = seal.sealRounded("{}", 256, "words");
        byte[] some = seal.sealRounded("{\"text\":\"" + "あ".repeat(70) + "\"}", 256, "words");
        byte[] more = seal.sealRounded("a".repeat(257), 256, "words");
        assertThat(some).hasSameSizeAs(none);
        assertThat(more.length - none.length).isEqualTo(256);
        assertThat(seal.openText(none, "words").stripTrailing()).isEqualTo("{}");
        assertThat(seal.openText(more, "words").stripTrailing()).isEqualTo("a".repeat(257));
    }

    @Test
    void aTagIsTheSameForTheSamePartsAndNeedsTheKey() {
        assertThat(seal.tag("watch", "a", "b"))
                .isEqualTo(seal.tag("watch", "a", "b"))
                .hasSize(43);
        assertThat(seal.tag("watch", "a", "b")).isNotEqualTo(seal.tag("watch", "ab", ""));
        assertThat(seal.tag("watch", "a", "b")).isNotEqualTo(seal.tag("draft", "a", "b"));
        assertThat(seal.tag("watch", "a", "b")).isNotEqualTo(another.tag("watch", "a", "b"));
    }
}
