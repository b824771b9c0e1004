package org.noroshi.journey;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A form that two people may have open at the same time.
 *
 * @param address made for the two of them
 * @param who comes to it
 * @param filling types something into it that can be taken; the number makes it a text of its own
 * @param field where that text stands
 * @param button what sends it
 */
record Shared(
        String name,
        Supplier<String> address,
        Supplier<Visitor> who,
        BiConsumer<Visitor, Integer> filling,
        String field,
        String button) {

    static Stream<Shared> all(Scenes scenes) {
        Supplier<Visitor> officer = () -> scenes.town.sampleUser(SampleTown.OFFICER);
        return Stream.of(
                new Shared(
                        "a setting",
                        () -> "/desk/setting?name=noroshi.work-days",
                        officer,
                        (who, n) -> who.type("value", String.valueOf(40 + n)).type("reason", "理由" + n),
                        "reason",
                        "change"),
                new Shared(
                        "an application at the desk",
                        () -> scenes.application(Scenes.MISAKI),
                        officer,
                        (who, n) -> who.type("evidence", "資料" + n),
                        "evidence",
                        "note"),
                new Shared(
                        "a draft of a notice",
                        () -> scenes.officer
                                .open(scenes.written("INFORMATIONAL"))
                                .linkTo("/desk/notice-write?id="),
                        officer,
                        (who, n) -> who.type("textJa", "本文" + n),
                        "textJa",
                        "keep"),
                new Shared(
                        "a draft of new terms",
                        () -> scenes.newTerms("draft"),
                        officer,
                        (who, n) -> who.type("privacyEn", "Text " + n),
                        "privacyEn",
                        "keep"),
                new Shared(
                        "an application that is being filled in",
                        scenes::begun,
                        scenes.town::visitor,
                        (who, n) -> Scenes.MISAKI.institution(who).type("address", "見本市" + n + "丁目"),
                        "address",
                        "next"));
    }

    @Override
    public String toString() {
        return name;
    }
}
