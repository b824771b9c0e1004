package org.noroshi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noroshi.sharing.search.Identifiers;

class WarninglistTest {

    private static Warninglist list(String type, String entry) {
        return Warninglist.of(Json.createObjectBuilder()
                .add("type", type)
                .add("list", Json.createArrayBuilder(List.of(entry)))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "string, Good.Example, good.example, true",
        "string, good.example, www.good.example, true",
        "string, good.example, a.good.example, false",
        "string, good.example, https://good.example/x, true",
        "substring, /update/, https://a.example/update/1, true",
        "substring, /update/, https://a.example/up, false",
        "hostname, .good.example, a.good.example, true",
        "hostname, good.example, info@good.example, true",
        "hostname, good.example, bad-good.example, false",
        "cidr, 203.0.113.0/25, 203.0.113.127, true",
        "cidr, 203.0.113.0/25, 203.0.113.128, false",
        "cidr, 203.0.113.7, 203.0.113.7, true",
        "cidr, 2001:DB8::/33, 2001:db8:7fff::1, true",
        "cidr, 2001:DB8::/33, 2001:db8:8000::1, false",
        "cidr, 203.0.113.0/25, good.example, false",
        "regex, /^soc@/i, SOC@good.example, true",
        "regex, '^noc@', noc@good.example, true",
        "regex, /^soc@/, a.soc@good.example, false"
    })
    void everyTypeComparesInItsOwnWay(String type, String entry, String text, boolean known) {
        assertThat(list(type, entry).knows(Identifiers.find(text).get(0))).isEqualTo(known);
    }

    @Test
    void anUnknownTypeIsAMistake() {
        assertThatThrownBy(() -> list("colour", "blue")).isInstanceOf(IllegalArgumentException.class);
    }
}
