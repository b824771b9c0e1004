package org.noroshi.journey;

import java.util.stream.Stream;

/** What an officer fills in for a sharing group, the liaison to join one, and members for calls. */
final class GroupForms extends FormBook {

    private final Scenes scenes;

    GroupForms(Scenes scenes) {
        this.scenes = scenes;
        form("/desk/group-write#defining", scenes.officer, "keep", "/desk/group-write");
        passing("/desk/group#moving", scenes.officer, "close", this::defined);
        passing("/WEB-INF/board/call#taking", scenes.other, "take", this::called);
        passing("/WEB-INF/board/call#deciding", scenes.member, "admit", this::answered);
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

    private String called() {
        scenes.member
                .open("/board/write?kind=QUESTION")
                .type("title", "試しの呼びかけ " + System.nanoTime() % 100_000)
                .type("text", "試すための呼びかけ")
                .choose("audience", "PARTICIPANTS")
                .press("publish");
        return scenes.member.page().url();
    }

    private String answered() {
        String call = called();
        scenes.other.open(call).type("note", "試すため").press("take");
        return call;
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
