package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Roles;

/** The example questions of the call as beginnings that can be filled in (C-EX). */
@Stateless
public class Templates {

    private static final Map<Locale, List<Template>> BY_LANGUAGE =
            Messages.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(each -> each, Templates::read));

    /** All of them, in the language. */
    @RolesAllowed(Roles.POST)
    public List<Template> all(@NotNull Locale language) {
        return in(language);
    }

    static List<Template> in(Locale language) {
        return BY_LANGUAGE.get(Messages.language(language));
    }

    static List<Template> read(Locale language) {
        String file = "templates_" + language.getLanguage() + ".json";
        try (InputStream in = Templates.class.getResourceAsStream(file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray("templates").getValuesAs(JsonObject.class).stream()
                    .map(Templates::template)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template template(JsonObject json) {
        return new Template(
                json.getString("key"),
                ThreadKind.valueOf(json.getString("kind")),
                Tlp.parse(json.getString("tlp")).orElseThrow(),
                json.getString("name"),
                json.getString("about"),
                json.getString("title"),
                json.getJsonArray("body").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.joining("\n")));
    }
}
