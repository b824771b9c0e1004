package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noroshi.platform.Messages;

@DisplayName("送れなかった理由")
class TroubleTest {

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1,REFUSED",
        "address,REFUSED",
        "530 5.7.0,LOGIN",
        "authentication failed,LOGIN",
        "no connection,RELAY",
        "connection lost,RELAY",
        "421 4.3.2,RELAY",
        "451,RELAY",
        "NullPointerException,FAULT",
        "broken off,FAULT"
    })
    void whatStandsInTheOutboxTellsWhoHasToAct(String error, Trouble trouble) {
        assertThat(Trouble.of(error)).isEqualTo(trouble);
    }

    @Test
    void eachHasAnAdviceInEveryLanguage() {
        for (Locale language : Messages.LANGUAGES) {
            for (Trouble trouble : Trouble.values()) {
                assertThat(trouble.text(language)).isNotBlank();
            }
        }
    }

    @Test
    void theSenderOfAMailHasAName() {
        ParkedMail mail = new ParkedMail(
                UUID.randomUUID(), "sharing/post_published", Trouble.REFUSED, "550 5.1.1", 1, Instant.EPOCH);

        assertThat(mail.sender(Locale.JAPANESE)).isEqualTo("掲示板のお知らせ");
        assertThat(mail.sender(Locale.ENGLISH)).isEqualTo("News from the board");
    }
}
