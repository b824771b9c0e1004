package org.noroshi.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a liaison fills in to have posts approved, and what approver and writer do about one that waits. */
final class ApprovalForms extends FormBook {

    private final Scenes scenes;
    private final Visitor liaison;

    ApprovalForms(Scenes scenes) {
        this.scenes = scenes;
        this.liaison = scenes.neighbour;
        form("/hospital/approval#naming", liaison, "demand", "/hospital/approval");
        passing("/board/approval#approving", liaison, "approve", this::waiting);
        passing("/board/approval#returning", liaison, "sendBack", this::waiting);
        passing("/board/approval#taking", scenes.colleague, "takeBack", this::waiting);
        passing("/hospital/approval#ending", liaison, "demandNone", () -> {
            names(liaison, "見本 さくら");
            return "/hospital/approval";
        });
    }

    /** The liaison wants this colleague's approval. */
    static void names(Visitor liaison, String name) {
        liaison.open("/hospital/approval");
        Locator colleague =
                liaison.page().locator("select[id$=':approver'] option", new Page.LocatorOptions().setHasText(name));
        liaison.choose("approver", colleague.getAttribute("value")).press("demand");
    }

    /** The liaison approves, so that nobody else in these tests has to wait. */
    private String waiting() {
        names(liaison, "見本 さくら");
        Visitor writer = scenes.colleague;
        writer.open("/board/write?kind=QUESTION")
                .type("title", "承認を待つ質問 " + System.nanoTime() % 100_000)
                .type("text", "試すための文")
                .press("publish");
        return writer.page().url();
    }
}
