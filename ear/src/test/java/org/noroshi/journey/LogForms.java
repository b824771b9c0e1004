package org.noroshi.journey;

/** What officers fill in to look through the log. */
final class LogForms extends FormBook {

    LogForms(Scenes scenes) {
        Visitor officer = scenes.officer;
        form("/desk/log#finding", officer, "find", "/desk/log");
        form("/desk/log#keeping", officer, "keep", "/desk/log");
        passing("/desk/log#forgetting", officer, "forget", () -> {
            officer.open("/desk/log")
                    .type("name", "問い" + System.nanoTime() % 10_000)
                    .press("keep");
            return "/desk/log";
        });
        form("/desk/log-export#taking", officer, "take", "/desk/log-export?verb=DECIDE");
        form("/desk/log-verify#verifying", officer, "verify", "/desk/log-verify");
    }
}
