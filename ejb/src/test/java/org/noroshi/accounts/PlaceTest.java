package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("おおまかな場所")
@Tag("P1-2")
class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.*.*",
        "127.0.0.1, 127.0.*.*",
        "2001:db8:1:2::9, 2001:db8:*",
        "2001:DB8::1, 2001:db8:*",
        "fe80::1%eth0, fe80:0:*",
        "'', ?",
        "unknown, ?",
        "<script>, ?"
    })
    void isHalfOfTheAddressAndNoMore(String address, String place) {
        assertThat(Place.of(address).name()).isEqualTo(place);
    }

    @Test
    @Tag("A14-1")
    void whatIsNotKnownIsFarFromNothing() {
        Place here = Place.of("203.0.113.77");
        assertThat(here.isFarFrom(Place.of("203.0.7.1"))).isFalse();
        assertThat(here.isFarFrom(Place.of("198.51.100.1"))).isTrue();
        assertThat(here.isFarFrom(Place.of(null))).isFalse();
        assertThat(Place.UNKNOWN.isFarFrom(here)).isFalse();
    }
}
