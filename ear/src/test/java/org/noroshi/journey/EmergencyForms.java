package org.noroshi.journey;

import java.util.stream.Stream;

/** What somebody fills in to report an attack, to ask for help and to tag a thread, and what the desk does about it. */
final class EmergencyForms extends FormBook {

    private final Scenes scenes;

    EmergencyForms(Scenes scenes) {
        this.scenes = scenes;
        form("/emergency#emergency", scenes.member, "ask", "/emergency");
        form("/board/incident#incident", scenes.member, "publish", "/board/incident");
        form("/board/call#giving", scenes.member, "give", () -> called("giving"));
        form("/board/tags#tagging", scenes.member, "save", () -> scenes.member
                .open(scenes.asked("タグを変えるための質問"))
                .linkTo("/board/tags?id="));
        form("/desk/tags#adding", scenes.chief, "add", "/desk/tags");
        form("/desk/tag#wording", scenes.chief, "save", "/desk/tag?key=iot");
        passing("/board/call#taking", scenes.member, "takeBack", () -> called("taking " + System.nanoTime()));
        passing("/desk/emergency#looking", scenes.officer, "look", () -> desk("looking " + System.nanoTime()));
        passing("/desk/emergency#finishing", scenes.officer, "finish", () -> desk("finishing " + System.nanoTime()));
    }

    @Override
    Stream<Twice> twice() {
        return Stream.of(new Twice(
                "an emergency",
                scenes.clinic,
                () -> fill(scenes.clinic, "二度送る緊急の相談"),
                "ask",
                () -> Twice.times(scenes.clinic.open("/board?show=MINE"), "main li", "緊急相談")));
    }

    static void fill(Visitor who, String situation) {
        who.open("/emergency");
        Scenes.chooses(who, "STANDSTILL");
        who.type("situation", situation);
    }

    private String called(String what) {
        return scenes.once(what, () -> {
            fill(scenes.member, "試すための緊急の相談");
            scenes.member.tick("callWanted").type("callName", "受付").type("callNumber", "03-0000-0001");
            scenes.member.press("ask");
            return scenes.member.linkTo("/board/call?id=");
        });
    }

    private String desk(String what) {
        return called(what).replace("/board/call", "/desk/emergency");
    }
}
