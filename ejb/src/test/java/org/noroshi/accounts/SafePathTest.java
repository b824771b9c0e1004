package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("サインイン後の行き先")
@Tag("A13-1")
class SafePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/board/",
                "/board/thread?id=0b9f6f0e-8a34-4a3e-9d38-5f7b9d1c2a11&page=2",
                "/search?q=%E4%B8%8D%E6%AD%A3"
            })
    void aPageOfThePortalIsKept(String path) {
        assertThat(SafePath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/../api/v1",
                "/a/..//evil.example",
                "javascript:alert(1)",
                "/start\r\nSet-Cookie: a=b",
                "/start?x=<script>",
                "start",
                "/ evil"
            })
    void anythingElseBecomesTheHomePage(String path) {
        assertThat(SafePath.of(path)).isEqualTo(SafePath.HOME);
    }
}
