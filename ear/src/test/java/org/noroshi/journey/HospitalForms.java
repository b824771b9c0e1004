package org.noroshi.journey;

/** What the liaison of a hospital fills in for it. */
final class HospitalForms extends FormBook {

    private static final String DOMAIN = "minato2.example.jp";

    private final Scenes scenes;

    HospitalForms(Scenes scenes) {
        this.scenes = scenes;
        Visitor member = scenes.member;
        form("/hospital#later", member, "keep", "/hospital");
        form("/hospital/invite#invitation", member, "invite", "/hospital/invite");
        form("/hospital/remove#sure", member, "remove", () -> member.open("/hospital/users")
                .linkTo("/hospital/remove"));
        form("/hospital/hand-over#sure", member, "handOver", () -> member.open("/hospital/users")
                .linkTo("/hospital/hand-over"));
        domains(member);
        form("/hospital/attest#attesting", member, "attest", "/hospital/attest");
        form("/hospital/change#changing", member, "report", "/hospital/change?item=NAME");
        form("/hospital/changes#telling", member, "takeBack", () -> {
            if (member.open("/hospital/changes")
                            .page()
                            .locator("button[id$=':takeBack']")
                            .count()
                    == 0) {
                scenes.tellsChange();
            }
            return "/hospital/changes";
        });
        leaving(scenes.other);
    }

    private void domains(Visitor member) {
        form("/hospital/domains#claiming", member, "claim", "/hospital/domains");
        form("/hospital/domain#mailing", member, "send", this::claimed);
        form("/hospital/domain#checking", member, "check", this::claimed);
        form("/hospital/domain#changing", member, "drop", this::claimed);
        form(
                "/hospital/domain#confirming",
                member,
                "confirm",
                () -> scenes.once("mailed", () -> {
                    member.open(claimed()).type("mail", "postmaster@" + DOMAIN).press("send");
                    return scenes.town.letters.link("postmaster@" + DOMAIN, "/hospital/domain?");
                }));
    }

    private String claimed() {
        return scenes.once("domain", () -> {
            scenes.member.open("/hospital/domains").type("name", DOMAIN).press("claim");
            return "/hospital/domain?name=" + DOMAIN;
        });
    }

    private void leaving(Visitor liaison) {
        passing("/hospital/leave#leaving", liaison, "leave", () -> {
            if (liaison.open("/hospital/contract")
                            .page()
                            .locator("form[id=staying]")
                            .count()
                    > 0) {
                liaison.press("stay");
            }
            return "/hospital/leave";
        });
        passing("/hospital/contract#staying", liaison, "stay", () -> {
            if (liaison.open("/hospital/contract")
                            .page()
                            .locator("form[id=staying]")
                            .count()
                    == 0) {
                liaison.open("/hospital/leave").type("lastDay", Scenes.inDays(30));
                liaison.press("leave");
            }
            return "/hospital/contract";
        });
    }
}
