package org.noroshi.journey;

/** What is typed into forms that nobody wants to be typed there. */
enum Mischief {
    /** Nothing at all, and nothing chosen. */
    NOTHING(""),
    /** A whole page of a language that no field is made for, where a day is asked for, too. */
    OTHER_SCRIPT("Здравствуйте, это не то, что вы ожидали. ไม่ใช่สิ่งที่คุณคาดหวัง"),
    /** More than any name, and less than most texts. */
    TOO_LONG("長".repeat(600)),
    MILLION("a".repeat(1_000_000)),
    /** Signs that can't be seen: a bell, the end of a text, one that turns the direction of what follows. */
    CONTROL_CHARACTERS("見え\u0007ない\u0000文字\u202e"),
    /** What would become part of the page, were it not text there. */
    MARKUP(
            "\"'><b id=\"taken\">太字</b><script>document.title='taken'</script><img src=\"x\" onerror=\"alert(1)\"> ${7*7} #{7*7}");

    private final String text;

    Mischief(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
