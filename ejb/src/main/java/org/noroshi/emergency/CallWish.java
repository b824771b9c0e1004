package org.noroshi.emergency;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.noroshi.platform.Json;
import org.noroshi.platform.TypedText;

/** Whom the desk shall call. */
public record CallWish(String name, String number) {

    static final int LONGEST = 60;

    /** One length for all. */
    static final int LEAST = 1_024;

    private static final String NUMBER = "[0-9+()#*\\- 内線転送ext.]{3,40}";

    /**
     * @param typed collects what is wrong
     */
    static CallWish of(CallMe typedIn, TypedText typed) {
        String name = typed.line("callName", typedIn.name(), LONGEST);
        String number = typed.line("callNumber", typedIn.number(), LONGEST)
                .replace('ー', '-')
                .replace('－', '-')
                .replace('−', '-');
        String plain = java.text.Normalizer.normalize(number, java.text.Normalizer.Form.NFKC);
        if (!number.isEmpty() && !plain.matches(NUMBER)) {
            typed.wrong("callNumber", EmergencyError.NOT_A_TELEPHONE_NUMBER);
        }
        return new CallWish(name, plain);
    }

    static CallWish read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new CallWish(json.getString("name"), json.getString("number"));
        }
    }

    String json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("number", number)
                .build()
                .toString();
    }
}
