package org.noroshi.journey;

import java.util.stream.Stream;

/** What somebody fills in about a post that should not be there, and what officers and its author fill in about that. */
final class ModerationForms extends FormBook {

    private final Scenes scenes;
    private final Visitor author;
    private final Visitor reporter;
    private final Visitor officer;
    private final Visitor chief;

    ModerationForms(Scenes scenes) {
        this.scenes = scenes;
        this.author = scenes.member;
        this.reporter = scenes.other;
        this.officer = scenes.officer;
        this.chief = scenes.chief;
        passing("/board/report#reporting", reporter, "report", () -> reporting("報告される質問 "));
        passing("/desk/report#beginning", officer, "begin", this::reported);
        passing("/desk/report#holding", officer, "hold", this::begun);
        passing("/desk/report#closing", officer, "refuse", this::begun);
        passing("/desk/remove#removing", officer, "remove", () -> removing("削除される質問 "));
        passing("/desk/removal#evidence", officer, "read", () -> removed("A22_1"));
        passing("/desk/removal#agreeing", chief, "agree", () -> removed("A18_11"));
        passing("/desk/removal#declining", chief, "decline", () -> removed("A18_11"));
        passing("/board/removal#objecting", author, "appeal", this::own);
        passing("/desk/removal#judging", chief, "uphold", this::appealed);
    }

    @Override
    Stream<Shared> shared() {
        return Stream.of(
                new Shared(
                        "reports of a post",
                        this::begun,
                        () -> scenes.town.sampleUser(SampleTown.OFFICER),
                        (who, n) -> who.type("note", "判断" + n),
                        "note",
                        "refuse"),
                new Shared(
                        "an objection to a removal",
                        this::appealed,
                        () -> scenes.town.sampleUser(SampleTown.CHIEF),
                        (who, n) -> who.type("words", "判断" + n),
                        "words",
                        "uphold"));
    }

    @Override
    Stream<Twice> twice() {
        return Stream.of(
                new Twice(
                        "a report",
                        reporter,
                        () -> {
                            reporter.open(reporting("二度報告する質問 ")).type("text", "二度報告する理由");
                            Scenes.chooses(reporter, "A18_08");
                        },
                        "report",
                        () -> Twice.times(reporter.open("/board/reports"), "main a", "二度報告する質問")),
                new Twice(
                        "a removal",
                        officer,
                        () -> officer.open(removing("二度削除する質問 "))
                                .choose("ground", "A18_11")
                                .type("note", "二度削除する理由"),
                        "remove",
                        () -> Twice.times(officer.open("/desk/removals"), "main a", "二度削除する質問")));
    }

    /** Leaves something on each page about reports and removals. */
    void takePlace() {
        begun();
        removed("A18_11");
        appealed();
    }

    private String asked(String title) {
        return scenes.asked(title + System.nanoTime() % 100_000);
    }

    private String reporting(String title) {
        return reporter.open(asked(title)).linkTo("/board/report?id=");
    }

    private String reported() {
        String title = "受け付ける質問 " + System.nanoTime() % 100_000;
        reporter.open(reporter.open(scenes.asked(title)).linkTo("/board/report?id="));
        Scenes.chooses(reporter, "A18_08");
        reporter.press("report");
        officer.open("/desk/reports").follow(title);
        return officer.page().url();
    }

    private String begun() {
        String report = reported();
        officer.open(report).press("begin");
        return report;
    }

    private String removing(String title) {
        return officer.open(asked(title)).linkTo("/desk/remove?id=");
    }

    private String removed(String ground) {
        officer.open(removing("削除した質問 ")).choose("ground", ground).type("note", "試すため");
        officer.press("remove");
        return officer.page().url();
    }

    /** The author's own page of the last removal. */
    private String own() {
        removed("A22_1");
        return author.open("/board/reports").linkTo("/board/removal?id=");
    }

    private String appealed() {
        String removal = removed("A22_1");
        author.open(author.open("/board/reports").linkTo("/board/removal?id=")).type("words", "試すため");
        author.press("appeal");
        return removal;
    }
}
