package org.noroshi.journey;

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

    private String asking(Visitor asker) {
        return asker.open(scenes.asked("許諾を求められる質問 " + System.nanoTime() % 100_000))
                .linkTo("/board/permission-ask?id=");
    }

    private String asked(Visitor asker) {
        asker.open(asking(asker));
        Scenes.chooses(asker, "PASS_TO_VENDOR");
        Scenes.chooses(asker, "OWN_DEFENCE");
        asker.type("to", "保守業者").type("what", "全文").type("why", "試すため").type("until", Scenes.inDays(30));
        asker.press("ask");
        return asker.page().url();
    }

    private String granted(Visitor asker) {
        String request = asked(asker);
        author.open(request).press("grant");
        return request;
    }
}
