package org.noroshi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That the machine that looks for barriers finds one; on pages without any, nobody would notice if it were asleep. */
class BarriersIT {

    @Test
    void aPictureWithoutWordsAndPaleLettersAreFound() {
        try (Browser browser = Browser.open();
                BrowserContext visitor = browser.visitor("ja")) {
            Page page = visitor.newPage();
            page.setContent("<!DOCTYPE html><html lang='ja'><title>見本</title><main><h1>見本</h1><img src='data:,'>"
                    + "<p style='color:#bbb;background:#fff'>薄い字</p></main></html>");
            assertThat(Browser.barriers(page))
                    .anyMatch(barrier -> barrier.startsWith("image-alt"))
                    .anyMatch(barrier -> barrier.startsWith("color-contrast"));
        }
    }
}
