package org.noroshi.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.platform.Messages;

/** The language of this request: the account's, else the guest's cookie, else Japanese. */
@RequestScoped
public class ChosenLanguage {

    static final String COOKIE = "noroshi_lang";

    @Inject
    HttpServletRequest request;

    @Inject
    Instance<AccountLanguage> accounts;

    private Locale locale;

    /** One of the offered languages. */
    public Locale locale() {
        if (locale == null) {
            locale = Messages.language(accounts.stream()
                    .flatMap(each -> each.current().stream())
                    .findFirst()
                    .or(this::fromCookie)
                    .orElse(Locale.JAPANESE));
        }
        return locale;
    }

    void keepWithAccount(Locale language) {
        accounts.stream().forEach(each -> each.choose(language));
    }

    private Optional<Locale> fromCookie() {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst();
    }
}
