package org.noroshi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.identity.Voice;
import org.noroshi.platform.Messages;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.EffectivePermissions;
import org.noroshi.sharing.Holder;
import org.noroshi.sharing.Lookup;
import org.noroshi.sharing.Markdown;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.sharing.files.FileKind;
import org.noroshi.sharing.files.ScanState;

class ExportPagesTest {

    private static final String HOSTILE = "<script>alert('a')</script> & \"b\"";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant AT = Instant.parse("2026-11-20T01:10:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @Tag("A16-2")
    void labelAndConditionsStandBeforeTheTextAndTheLabelAfterIt(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String page = new ExportPages(locale, TokenPurpose.OWN_DEFENCE).thread(thread());
        Marking marking = marking();
        int text = page.indexOf("本文です。");
        assertThat(page.indexOf(marking.tlp().label())).isBetween(0, text);
        for (String line : marking.conditions().lines(locale)) {
            assertThat(page.indexOf(ExportPages.escaped(line))).as(line).isBetween(0, text);
        }
        assertThat(page.indexOf(ExportPages.escaped(marking.endLine(locale)))).isGreaterThan(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @Tag("A16-1")
    void whatMayBeDoneWithAReceivedPostStandsBeforeItsText(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String page = new ExportPages(locale, TokenPurpose.OWN_DEFENCE).thread(thread(false));
        int text = page.indexOf("本文です。");
        assertThat(thread(false).posts().get(0).card().lines(locale)).hasSize(3).allSatisfy(line -> assertThat(
                        page.indexOf(ExportPages.escaped(line)))
                .isBetween(0, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @Tag("A09-3")
    @Tag("A15")
    void everyPageSaysThatNothingIsWarrantedAndWhatForTheCopyWasMade(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ExportPages pages = new ExportPages(locale, TokenPurpose.OWN_DEFENCE);
        String words = ExportPages.escaped(Messages.of(ExportPages.class).text(locale, "export.not_warranted"));
        for (String page :
                List.of(pages.thread(thread()), pages.index(AT, ExportTally.NOTHING, List.of(), List.of()))) {
            assertThat(page).contains(words, ExportPages.escaped(TokenPurpose.OWN_DEFENCE.text(locale)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatPeopleTypedIsTextAndNeverMarkup(String language) {
        String page = new ExportPages(Locale.forLanguageTag(language), TokenPurpose.EXCHANGE).thread(thread());
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    }

    private static Marking marking() {
        return new Marking(
                Tlp.AMBER,
                Audience.ALL_MEMBERS,
                new Conditions(LocalDate.of(2027, 3, 31), Lookup.FORBIDDEN, true, false, false, false, HOSTILE));
    }

    static ThreadCopy thread() {
        return thread(true);
    }

    private static ThreadCopy thread(boolean mine) {
        String text = "本文です。\n\n" + HOSTILE;
        UUID post = UUID.randomUUID();
        return new ThreadCopy(
                UUID.randomUUID(),
                ThreadKind.INCIDENT,
                Audience.SHARING_GROUP,
                HOSTILE,
                HOSTILE,
                Tlp.AMBER,
                List.of(new ThreadCopy.PostCopy(
                        post,
                        1,
                        mine,
                        "あさひ",
                        Voice.MEMBER,
                        "PUBLISHED",
                        marking(),
                        EffectivePermissions.of(marking(), Holder.of(TokenPurpose.OWN_DEFENCE), TODAY),
                        text,
                        Markdown.html(text, ThreadKind.INCIDENT),
                        AT,
                        AT,
                        false,
                        List.of(),
                        List.of(new FileCard(
                                UUID.randomUUID(),
                                post,
                                "構成図 & 'x'.png",
                                FileKind.PNG,
                                3,
                                "00",
                                ScanState.NOT_SCANNED)),
                        List.of(new ThreadCopy.FormerWords(1, HOSTILE, marking(), HOSTILE, AT)))),
                2);
    }
}
