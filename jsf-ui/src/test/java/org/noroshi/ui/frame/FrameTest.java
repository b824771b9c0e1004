package org.noroshi.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FrameTest {

    private enum Marking {
        AMBER_STRICT
    }

    @Test
    void theLanguageSwitchLeadsBackToThePageItWasUsedOn() {
        assertThat(LanguageServlet.back("https://board.example.jp/portal/about?x=1", "board.example.jp", "/portal"))
                .isEqualTo("/portal/about?x=1");
    }

    @Test
    void theLanguageSwitchLeadsNobodyAway() {
        assertThat(LanguageServlet.back("https://evil.example/portal/about", "board.example.jp", "/portal"))
                .isEqualTo("/portal/");
        assertThat(LanguageServlet.back("https://board.example.jp/portal//evil.example", "board.example.jp", "/portal"))
                .isEqualTo("/portal/");
        assertThat(LanguageServlet.back("not an address", "board.example.jp", "/portal"))
                .isEqualTo("/portal/");
        assertThat(LanguageServlet.back(null, "board.example.jp", "/portal")).isEqualTo("/portal/");
    }

    @Test
    @Tag("A16-3")
    void onlyFilesWithoutContentOfTheBoardAreCached() {
        assertThat(SecurityHeaders.caching("/posts/edit")).isEqualTo("no-store");
        assertThat(SecurityHeaders.caching("/")).isEqualTo("no-store");
        assertThat(SecurityHeaders.caching("/assets/look.css")).isEqualTo("public, no-cache");
        assertThat(SecurityHeaders.caching("/assets/fonts/noto-sans-jp-1.woff2"))
                .contains("immutable");
        assertThat(SecurityHeaders.caching("/jakarta.faces.resource/core.js.xhtml"))
                .startsWith("public");
    }

    @Test
    void anExpiredPageGivesBackWhatWasTypedAndNoSecrets() {
        assertThat(FailurePage.isTyped("edit:body")).isTrue();
        assertThat(FailurePage.isTyped("apply:users:1:mail")).isTrue();
        assertThat(FailurePage.isTyped("edit")).isFalse();
        assertThat(FailurePage.isTyped("edit:password")).isFalse();
        assertThat(List.of("chief:code", "second:code", "setting:code", "adding:answer", "device:answer"))
                .noneMatch(FailurePage::isTyped);
        assertThat(FailurePage.isTyped("institution:code")).isTrue();
        assertThat(FailurePage.isTyped("institution:postalCode")).isTrue();
        assertThat(FailurePage.isTyped("jakarta.faces.ViewState:0")).isFalse();
    }

    @Test
    void noPasswordOfAnyPageIsGivenBack() throws IOException {
        Pattern password = Pattern.compile("<b:field id=\"(\\w+)\" type=\"password\"");
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                password.matcher(Files.readString(page)).results().forEach(found -> ids.add(found.group(1)));
            }
        }
        assertThat(ids).isNotEmpty().noneMatch(id -> FailurePage.isTyped("form:" + id));
    }

    @Test
    void aLabelIsWrittenAsTlpWritesIt() {
        assertThat(Words.tlpLabel(Marking.AMBER_STRICT)).isEqualTo("TLP:AMBER+STRICT");
        assertThat(Words.tlpLabel("RED")).isEqualTo("TLP:RED");
        assertThat(Words.tlpLabel("TLP:CLEAR")).isEqualTo("TLP:CLEAR");
    }

    @Test
    void anIdInAnAddressIsReadWholeOrNotAtAll() {
        IdConverter converter = new IdConverter();
        UUID id = UUID.fromString("6d1a0c1e-9d1f-4c5b-8f0e-2f6f0a1b2c3d");
        assertThat(converter.getAsObject(null, null, id.toString())).isEqualTo(id);
        assertThat(converter.getAsObject(null, null, "")).isNull();
        for (String half : List.of("6d1a0c1e", "1-1-1-1-1", "../etc/passwd", "x".repeat(36))) {
            assertThatThrownBy(() -> converter.getAsObject(null, null, half)).isInstanceOf(ConverterException.class);
        }
    }

    @Test
    void pagesForReadingKeepNoState() {
        assertThat(PageViews.keepsNoState("/about.xhtml")).isTrue();
        assertThat(PageViews.keepsNoState("/help/board.xhtml")).isTrue();
        assertThat(PageViews.keepsNoState("/sign-in.xhtml")).isFalse();
    }
}
