package org.noroshi.emergency;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;

/**
 * One part of what to do in the first hour.
 *
 * @param steps one thing to tick each
 */
public record FirstHour(String key, String title, List<String> steps) {

    private static final Map<Locale, List<FirstHour>> BY_LANGUAGE =
            Messages.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(each -> each, FirstHour::read));

    static List<FirstHour> in(Locale language) {
        return BY_LANGUAGE.get(Messages.language(language));
    }

    static List<FirstHour> read(Locale language) {
        try (InputStream in = FirstHour.class.getResourceAsStream("first_hour_" + language.getLanguage() + ".json");
                JsonReader reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(part -> new FirstHour(
                            part.getString("key"),
                            part.getString("title"),
                            part.getJsonArray("steps").getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString)
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
