package org.noroshi.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.noroshi.platform.Messages;

/** The language a program asks for by {@code Accept-Language}; Japanese when it asks for none. */
final class Languages {

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(asked -> !"*".equals(asked.getLanguage()))
                .findFirst()
                .map(Messages::language)
                .orElse(Locale.JAPANESE);
    }
}
