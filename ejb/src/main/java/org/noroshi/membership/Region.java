package org.noroshi.membership;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Regions of Japan as people speak of them, each a run of prefectures. */
public enum Region {
    HOKKAIDO(Prefecture.HOKKAIDO, Prefecture.HOKKAIDO),
    TOHOKU(Prefecture.AOMORI, Prefecture.FUKUSHIMA),
    KANTO(Prefecture.IBARAKI, Prefecture.KANAGAWA),
    CHUBU(Prefecture.NIIGATA, Prefecture.AICHI),
    KINKI(Prefecture.MIE, Prefecture.WAKAYAMA),
    CHUGOKU(Prefecture.TOTTORI, Prefecture.YAMAGUCHI),
    SHIKOKU(Prefecture.TOKUSHIMA, Prefecture.KOCHI),
    KYUSHU(Prefecture.FUKUOKA, Prefecture.OKINAWA);

    private final Prefecture first;
    private final Prefecture last;

    Region(Prefecture first, Prefecture last) {
        this.first = first;
        this.last = last;
    }

    static Region of(Prefecture prefecture) {
        return Arrays.stream(values())
                .filter(region -> region.has(prefecture))
                .findFirst()
                .orElseThrow();
    }

    Set<Prefecture> prefectures() {
        return Arrays.stream(Prefecture.values()).filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    private boolean has(Prefecture prefecture) {
        return prefecture.compareTo(first) >= 0 && prefecture.compareTo(last) <= 0;
    }
}
