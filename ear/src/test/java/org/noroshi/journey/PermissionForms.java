package org.noroshi.journey;

import java.util.stream.Stream;

/** What somebody fills in to ask an author for a permission, and the author to answer. */
final class PermissionForms extends FormBook {

    private final Scenes scenes;
    private final Visitor author;

    PermissionForms(Scenes scenes) {
        this.scenes = scenes;
        this.author = scenes.member;
        passing("/board/permission-ask#asking", scenes.other, "ask", () -> asking(scenes.other));
        passing("/board/permission#answering", author, "refuse", () -> author.open(asked(scenes.other))
                .page()
                .url());
        passing("/board/permission#withdrawing", scenes.clinic, "withdraw", () -> asked(scenes.clinic));
        passing("/board/permission#revoking", author, "revoke", () -> granted(scenes.neighbour));
        form("/board/certificate#checking", scenes.other, "check", "/board/certificate");
    }

    @Override
    Stream<Shared> shared() {
        return Stream.of(new Shared(
                "an answer to who asks for permission",
                () -> asked(scenes.other),
                () -> scenes.town.sampleUser(SampleTown.MEMBER),
                (who, n) -> who.type("words", "理由" + n),
                "words",
                "refuse"));
    }

    @Override
    Stream<Twice> twice() {
        return Stream.of(new Twice(
                "a request for permission",
                scenes.clinic,
                () -> fill(scenes.clinic, "二度求める業者"),
                "ask",
                () -> Twice.times(scenes.clinic.open("/board/permissions"), "main li", "二度求める業者")));
    }

    private String asking(Visitor asker) {
        return asker.open(scenes.asked("許諾を求められる質問 " + System.nanoTime() % 100_000))
                .linkTo("/board/permission-ask?id=");
    }

    private void fill(Visitor asker, String to) {
        asker.open(asking(asker));
        Scenes.chooses(asker, "PASS_TO_VENDOR");
        Scenes.chooses(asker, "OWN_DEFENCE");
        asker.type("to", to).type("what", "全文").type("why", "試すため").type("until", Scenes.inDays(30));
    }

    private String asked(Visitor asker) {
        fill(asker, "保守業者");
        asker.press("ask");
        return asker.page().url();
    }

    private String granted(Visitor asker) {
        String request = asked(asker);
        author.open(request).press("grant");
        return request;
    }
}
