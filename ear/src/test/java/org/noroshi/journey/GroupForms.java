package org.noroshi.journey;

import java.util.stream.Stream;

/** What an officer fills in for a sharing group, and the liaison to join one. */
final class GroupForms extends FormBook {

    private final Scenes scenes;

    GroupForms(Scenes scenes) {
        this.scenes = scenes;
        form("/desk/group-write#defining", scenes.officer, "keep", "/desk/group-write");
        passing("/desk/group#moving", scenes.officer, "close", this::defined);
        passing("/hospital/group#deciding", scenes.member, "join", () -> scenes.member
                .open(defined().replace("/desk/", "/hospital/"))
                .page()
                .url());
    }

    @Override
    Stream<Shared> shared() {
        return Stream.of(new Shared(
                "the words of a sharing group",
                () -> defined().replace("/desk/group", "/desk/group-write"),
                () -> scenes.town.sampleUser(SampleTown.OFFICER),
                (who, n) -> who.type("purposeJa", "目的" + n),
                "purposeJa",
                "keep"));
    }

    private String defined() {
        scenes.officer
                .open("/desk/group-write")
                .type("nameJa", "試しの輪 " + System.nanoTime() % 100_000)
                .type("purposeJa", "試すため")
                .type("nameEn", "A trial")
                .type("purposeEn", "To try it out")
                .press("keep");
        return scenes.officer.page().url();
    }
}
