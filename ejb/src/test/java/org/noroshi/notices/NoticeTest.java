package org.noroshi.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TypedText;

/** The life of a notice, and what the facts about it say (article 21). */
@Tag("A21")
class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-13T05:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();

    private static Notice draft(NoticeKind kind, boolean byMail) {
        WriteNotice.NoticeWords words = new WriteNotice.NoticeWords("件名", "本文", "Title", "Text");
        return new Notice(
                new WriteNotice(
                        kind,
                        NoticeAudience.MEMBERS,
                        Optional.empty(),
                        byMail,
                        words,
                        Optional.empty(),
                        Optional.empty()),
                words,
                OFFICER,
                NOW);
    }

    private static Notice draft() {
        return draft(NoticeKind.INFORMATIONAL, false);
    }

    private static Notice in(NoticeState state) {
        Notice notice = draft();
        switch (state) {
            case DRAFT -> {}
            case ISSUED -> notice.issue(NOW.plusSeconds(60), OFFICER, NOW);
            case CANCELLED -> notice.cancel(NOW);
        }
        return notice;
    }

    private static boolean goes(Notice notice, NoticeState target) {
        try {
            switch (target) {
                case DRAFT ->
                    notice.rewrite(
                            new WriteNotice(
                                    NoticeKind.INFORMATIONAL,
                                    NoticeAudience.MEMBERS,
                                    Optional.empty(),
                                    false,
                                    notice.words(),
                                    Optional.empty(),
                                    Optional.empty()),
                            notice.words());
                case ISSUED -> notice.issue(NOW.plusSeconds(60), OFFICER, NOW);
                case CANCELLED -> notice.cancel(NOW);
            }
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeState.class)
    void onlyTheWaysOfTheTableAreOpen(NoticeState from) {
        for (NoticeState to : NoticeState.values()) {
            boolean way = from == NoticeState.DRAFT && to == NoticeState.DRAFT
                    || Notice.WAYS
                            .getOrDefault(from, EnumSet.noneOf(NoticeState.class))
                            .contains(to);
            assertThat(goes(in(from), to)).as("%s to %s", from, to).isEqualTo(way);
        }
    }

    @Test
    void theTableIsThis() {
        assertThat(Notice.WAYS)
                .isEqualTo(Map.of(
                        NoticeState.DRAFT, EnumSet.of(NoticeState.ISSUED, NoticeState.CANCELLED),
                        NoticeState.ISSUED, EnumSet.of(NoticeState.CANCELLED),
                        NoticeState.CANCELLED, EnumSet.noneOf(NoticeState.class)));
    }

    @Test
    void aNoticeIsOutFromItsSecondOn() {
        Instant publish = NOW.plus(Duration.ofDays(3));
        Notice notice = draft();
        notice.issue(publish, OFFICER, NOW);
        assertThat(notice.isOutAt(publish.minusSeconds(1))).isFalse();
        assertThat(notice.isOutAt(publish)).isTrue();
        assertThat(notice.isOutAt(publish.plusSeconds(1))).isTrue();
    }

    @Test
    void whatIsOutIsNotStoppedAnyMore() {
        Instant publish = NOW.plusSeconds(60);
        Notice early = draft();
        early.issue(publish, OFFICER, NOW);
        early.cancel(publish.minusSeconds(1));
        assertThat(early.state()).isEqualTo(NoticeState.CANCELLED);

        Notice late = draft();
        late.issue(publish, OFFICER, NOW);
        assertThatThrownBy(() -> late.cancel(publish)).isInstanceOf(RefusedException.class);
        assertThat(late.isOutAt(publish)).isTrue();
    }

    @Test
    void aNoticeIsNotLetOutInThePastNorInAYear() {
        assertThatThrownBy(() -> draft().issue(NOW.minusSeconds(1), OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> draft().issue(NOW.plus(Duration.ofDays(367)), OFFICER, NOW))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatTheTermsWantToldGoesByMailWhateverIsTicked() {
        assertThat(draft(NoticeKind.LEGAL, false).byMail()).isTrue();
        assertThat(draft(NoticeKind.INFORMATIONAL, false).byMail()).isFalse();
    }

    @Test
    void whoReadsEnglishGetsEnglishIfThereIsAny() {
        Notice both = draft();
        assertThat(both.title(Locale.ENGLISH)).isEqualTo("Title");
        assertThat(both.title(Locale.JAPANESE)).isEqualTo("件名");
        WriteNotice.NoticeWords japanese = new WriteNotice.NoticeWords("件名", "本文", "", "");
        Notice one = new Notice(
                new WriteNotice(
                        NoticeKind.LEGAL,
                        NoticeAudience.EVERYBODY,
                        Optional.empty(),
                        true,
                        japanese,
                        Optional.empty(),
                        Optional.empty()),
                japanese,
                OFFICER,
                NOW);
        assertThat(one.text(Locale.ENGLISH)).isEqualTo("本文");
    }

    @Test
    void halfATranslationIsNone() {
        TypedText typed = new TypedText();
        new WriteNotice.NoticeWords("件名", " ", "Title", "").read(typed);
        assertThatThrownBy(typed::requireNothingWrong)
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactly("textJa", "textEn"));
    }

    private static NoticeStanding standing(Object... kindsAndSeconds) {
        List<NoticeFact> facts = new ArrayList<>();
        for (int i = 0; i < kindsAndSeconds.length; i += 2) {
            NoticeFactKind kind = (NoticeFactKind) kindsAndSeconds[i];
            facts.add(new NoticeFact(UUID.randomUUID(), HOSPITAL, kind, "detail", null, NOW.plusSeconds((Integer)
                    kindsAndSeconds[i + 1])));
        }
        return NoticeStanding.of(HOSPITAL, "病院", facts);
    }

    @Test
    void aReturnedMailWaitsForTheDeskUntilTheHospitalIsReached() {
        assertThat(standing(NoticeFactKind.MAILED, 0).waitsForDesk()).isFalse();
        assertThat(standing(NoticeFactKind.MAILED, 0, NoticeFactKind.RETURNED, 5)
                        .waitsForDesk())
                .isTrue();
        assertThat(standing(NoticeFactKind.REFUSED, 0).waitsForDesk()).isTrue();
        assertThat(standing(NoticeFactKind.REFUSED, 0, NoticeFactKind.SHOWN, 5).waitsForDesk())
                .isTrue();
        assertThat(standing(NoticeFactKind.REFUSED, 0, NoticeFactKind.READ, 5).waitsForDesk())
                .isFalse();
        assertThat(standing(NoticeFactKind.REFUSED, 0, NoticeFactKind.HANDLED, 5)
                        .waitsForDesk())
                .isFalse();
        assertThat(standing(NoticeFactKind.REFUSED, 0, NoticeFactKind.MAILED, 5).waitsForDesk())
                .isFalse();
        assertThat(standing(NoticeFactKind.HANDLED, 0, NoticeFactKind.RETURNED, 5)
                        .waitsForDesk())
                .isTrue();
    }

    @Test
    void theFirstShowingCounts() {
        assertThat(standing(NoticeFactKind.SHOWN, 9, NoticeFactKind.SHOWN, 3).shown())
                .contains(NOW.plusSeconds(3));
    }

    @Test
    void everyErrorAndEveryChoiceHasItsWords() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Messages words = Messages.of(Notice.class);
            Set<String> texts = new TreeSet<>();
            Stream.of(NoticesError.values()).forEach(error -> texts.add(error.text(language)));
            for (Enum<?>[] choices : List.<Enum<?>[]>of(
                    NoticeKind.values(), NoticeAudience.values(), NoticeState.values(), Reason.values())) {
                Arrays.stream(choices)
                        .forEach(one -> texts.add(
                                words.text(language, one.getDeclaringClass().getSimpleName() + "." + one.name())));
            }
            texts.add(words.text(language, "work.undelivered"));
            assertThat(texts)
                    .hasSize(NoticesError.values().length + 2 + 5 + 3 + Reason.values().length + 1)
                    .noneMatch(String::isBlank);
        }
    }
}
