package org.noroshi.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A form that two people may have open at the same time.
 *
 * @param field in which both write
 */
record Shared(Form form, String field) {

    static Stream<Shared> all(Scenes scenes) {
        Visitor officer = scenes.officer;
        return Stream.of(
                shared(
                        "/desk/setting#changing",
                        officer,
                        () -> officer.open("/desk/settings").linkTo("/desk/setting?name="),
                        "change",
                        "reason"),
                shared(
                        "/desk/application#checking",
                        officer,
                        () -> scenes.application(Scenes.MISAKI),
                        "note",
                        "evidence"),
                shared(
                        "/desk/notice-write#writing",
                        officer,
                        () -> officer.open(scenes.written("INFORMATIONAL")).linkTo("/desk/notice-write?id="),
                        "keep",
                        "textJa"),
                shared("/desk/terms/draft#sources", officer, scenes::newTerms, "keep", "textJa"),
                shared("/apply/institution#institution", scenes.guest, scenes::begun, "next", "kana"));
    }

    private static Shared shared(String name, Visitor who, Supplier<String> address, String button, String field) {
        return new Shared(new Form(name, who, address, button), field);
    }

    Locator field(Page page) {
        return form.on(page).locator("[id$=':" + field + "']").first();
    }

    Locator button(Page page) {
        return form.on(page).locator("button[id$=':" + form.button() + "']");
    }

    @Override
    public String toString() {
        return form.name();
    }
}
