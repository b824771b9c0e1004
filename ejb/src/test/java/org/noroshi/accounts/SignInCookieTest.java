package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("サインインのクッキー")
@Tag("A17-3")
class SignInCookieTest {

    private final List<Cookie> given = new ArrayList<>();

    @Test
    void overTlsItIsBoundToThisHostAndSentOverTlsAlone() {
        cookie(true).write(response(), "value");
        assertThat(given).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("__Host-noroshi");
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        });
    }

    @Test
    void noScriptSeesItNoOtherSiteSendsItAndItEndsWithTheBrowser() {
        cookie(false).write(response(), "value");
        assertThat(given).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("noroshi_session");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getMaxAge()).isNegative();
        });
    }

    @Test
    void whoSignsOutKeepsNothing() {
        cookie(true).clear(response());
        assertThat(given).singleElement().satisfies(cookie -> {
            assertThat(cookie.getValue()).isEmpty();
            assertThat(cookie.getMaxAge()).isZero();
        });
    }

    @Test
    void aCookieOfTheOtherKindOpensNothing() {
        assertThat(cookie(true).read(request(new Cookie("noroshi_session", "value"))))
                .isEmpty();
        assertThat(cookie(true).read(request(new Cookie("__Host-noroshi", "value"))))
                .contains("value");
        assertThat(cookie(true).read(request(new Cookie("__Host-noroshi", "")))).isEmpty();
        assertThat(cookie(true).read(request())).isEmpty();
    }

    @Test
    void whoIsHalfWayHasTenMinutesAndABrowserIsKnownForLong() {
        cookie(true).writeHalfWay(response(), "ticket");
        cookie(true).writeDevice(response(), "device");
        assertThat(given).allSatisfy(cookie -> {
            assertThat(cookie.getName()).startsWith("__Host-noroshi-");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
        assertThat(given.get(0).getMaxAge()).isEqualTo(600);
        assertThat(given.get(1).getMaxAge()).isGreaterThan(31_536_000);
        assertThat(cookie(true).read(request(given.toArray(new Cookie[0]))))
                .as("neither of them is a sign-in")
                .isEmpty();
    }

    @Test
    void whoIsAtTheIdentityProviderHasTenMinutesAndComesBackFromAnotherSite() {
        cookie(true).writeVisit(response(), "visit");
        cookie(true).clearVisit(response());
        assertThat(given).allSatisfy(cookie -> {
            assertThat(cookie.getName()).isEqualTo("__Host-noroshi-visit");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
        assertThat(given.get(0).getMaxAge()).isEqualTo(600);
        assertThat(given.get(1).getMaxAge()).isZero();
        assertThat(cookie(true).readVisit(request(given.get(0)))).contains("visit");
        assertThat(cookie(true).read(request(given.get(0)))).isEmpty();
    }

    private static SignInCookie cookie(boolean secure) {
        SignInCookie cookie = new SignInCookie();
        cookie.settings = new SignInSettings() {
            @Override
            public boolean secure() {
                return secure;
            }
        };
        return cookie;
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, argument -> {
            given.add((Cookie) argument);
            return null;
        });
    }

    private static HttpServletRequest request(Cookie... cookies) {
        return fake(HttpServletRequest.class, none -> cookies.length == 0 ? null : cookies);
    }

    private static <T> T fake(Class<T> type, java.util.function.Function<Object, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answer.apply(args == null ? null : args[0])));
    }
}
