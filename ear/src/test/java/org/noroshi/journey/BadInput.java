package org.noroshi.journey;

import com.microsoft.playwright.Locator;
import java.util.function.UnaryOperator;

/** What people, programs and attackers put into fields. */
enum BadInput {
    NOTHING(field -> ""),
    TOO_LONG(field -> "長".repeat(field.equals("textarea") ? 60_000 : 600)),
    WRONG_SCRIPT(field -> "Ж🦠ｱ①٣ Ω"),
    CONTROL_CHARACTERS(field -> "前\u0007後\u0001\u202Eろ"),
    HTML(field -> "<b id='injected'>太</b><script>window.injected = true</script>\"' onfocus=alert(1) x=\"#{1+1}${1+1}"),
    A_MILLION_CHARACTERS(field -> "a".repeat(1_000_000));

    private final UnaryOperator<String> text;

    BadInput(UnaryOperator<String> text) {
        this.text = text;
    }

    /** Puts it into the field, past whatever the browser would have said about it; no two passwords alike. */
    void into(Locator field) {
        field.evaluate(
                "(field, text) => { field.removeAttribute('maxlength'); field.removeAttribute('required');"
                        + " if (field.type === 'date' || field.type === 'email' || field.type === 'number') { field.type = 'text'; }"
                        + " field.value = text && field.type === 'password' ? text + field.id : text; }",
                text.apply((String) field.evaluate("field => field.localName")));
    }
}
