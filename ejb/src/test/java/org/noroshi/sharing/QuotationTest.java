package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A16-2")
class QuotationTest {

    private static final String NOTICE = "> （ほかの方の言葉の引用は、この控えには含めていません）";

    @Test
    void eachQuotationIsReplacedByOneNoticeAndTheOwnWordsStay() {
        String text = "前置き\n\n> 一行目\n>\n> 二行目\n\n自分の言葉\n\n   > 別の引用";
        assertThat(without(text)).isEqualTo("前置き\n\n" + NOTICE + "\n\n自分の言葉\n\n" + NOTICE);
    }

    @Test
    void whatIsNoQuotationStays() {
        String text = "a > b である。\n\n    > 四つの空白の後はコードです";
        assertThat(without(text)).isEqualTo(text);
    }

    private static String without(String text) {
        return Quotation.without(text, Locale.JAPANESE);
    }
}
