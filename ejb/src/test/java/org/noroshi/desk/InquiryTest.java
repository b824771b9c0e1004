package org.noroshi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.noroshi.platform.Messages;
import org.noroshi.platform.RefusedException;

/** The life of an inquiry and its clock (article 10-3). */
@Tag("A10-3")
class InquiryTest {

    private static final Instant NOW = Instant.parse("2026-11-13T05:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(3));
    private static final byte[] WORDS = {1};
    private static final Inquiry.Officer OFFICER = new Inquiry.Officer(UUID.randomUUID(), "事務 花子");

    private static Inquiry opened() {
        Inquiry inquiry = new Inquiry(
                InquiryKind.USE,
                Inquiry.Asker.member(UUID.randomUUID(), Optional.empty(), "質問 太郎", Locale.JAPANESE),
                true,
                WORDS,
                NOW,
                DUE);
        inquiry.opens(WORDS);
        return inquiry;
    }

    private static Inquiry in(InquiryState state) {
        Inquiry inquiry = opened();
        switch (state) {
            case OPEN -> {}
            case ANSWERED -> inquiry.answer(OFFICER, WORDS, NOW);
            case WAITING -> inquiry.askBack(OFFICER, WORDS, NOW);
            case CLOSED -> inquiry.close(OFFICER, NOW);
            case REOPENED -> {
                inquiry.answer(OFFICER, WORDS, NOW);
                inquiry.writeBack(WORDS, NOW, DUE);
            }
        }
        assertThat(inquiry.state()).isEqualTo(state);
        return inquiry;
    }

    private static boolean goes(Inquiry inquiry, InquiryState target) {
        InquiryState before = inquiry.state();
        try {
            switch (target) {
                case OPEN -> {
                    return false;
                }
                case ANSWERED -> inquiry.answer(OFFICER, WORDS, NOW);
                case WAITING -> inquiry.askBack(OFFICER, WORDS, NOW);
                case CLOSED -> inquiry.close(OFFICER, NOW);
                case REOPENED -> inquiry.reopen(Optional.of(OFFICER), NOW, DUE);
            }
        } catch (RefusedException refused) {
            assertThat(inquiry.state()).isEqualTo(before);
            return false;
        }
        return inquiry.state() == target && before != target;
    }

    @ParameterizedTest
    @EnumSource(InquiryState.class)
    void onlyTheWaysOfTheTableAreOpen(InquiryState from) {
        for (InquiryState to : InquiryState.values()) {
            assertThat(goes(in(from), to))
                    .as("%s to %s", from, to)
                    .isEqualTo(Inquiry.WAYS.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, ANSWERED WAITING CLOSED",
        "ANSWERED, CLOSED REOPENED",
        "WAITING, ANSWERED CLOSED REOPENED",
        "CLOSED, REOPENED",
        "REOPENED, ANSWERED WAITING CLOSED"
    })
    void theTableIsThis(InquiryState from, String targets) {
        EnumSet<InquiryState> expected = EnumSet.noneOf(InquiryState.class);
        Arrays.stream(targets.split(" ")).map(InquiryState::valueOf).forEach(expected::add);
        assertThat(Inquiry.WAYS.get(from)).isEqualTo(expected);
    }

    @Test
    void anInquiryIsOverdueOneSecondAfterItsTime() {
        Inquiry inquiry = opened();
        assertThat(inquiry.isOverdueAt(DUE.minusSeconds(1))).isFalse();
        assertThat(inquiry.isOverdueAt(DUE)).isFalse();
        assertThat(inquiry.isOverdueAt(DUE.plusSeconds(1))).isTrue();
        inquiry.answer(OFFICER, WORDS, DUE.plusSeconds(1));
        assertThat(inquiry.isOverdueAt(DUE.plusSeconds(2))).isFalse();
    }

    @Test
    void theClockStopsWhileTheAskerIsAskedAndStartsAnewWithTheReply() {
        Inquiry inquiry = opened();
        inquiry.askBack(OFFICER, WORDS, NOW.plusSeconds(60));
        assertThat(inquiry.waitingSince()).isEmpty();
        assertThat(inquiry.dueAt()).isEmpty();

        Instant later = NOW.plus(Duration.ofDays(10));
        inquiry.writeBack(WORDS, later, later.plusSeconds(5));
        assertThat(inquiry.state()).isEqualTo(InquiryState.REOPENED);
        assertThat(inquiry.waitingSince()).contains(later);
        assertThat(inquiry.dueAt()).contains(later.plusSeconds(5));
    }

    @Test
    void whoWritesMoreBeforeTheAnswerGainsNoTime() {
        Inquiry inquiry = opened();
        inquiry.writeBack(WORDS, NOW.plusSeconds(60), DUE.plusSeconds(60));
        assertThat(inquiry.state()).isEqualTo(InquiryState.OPEN);
        assertThat(inquiry.dueAt()).contains(DUE);
        assertThat(inquiry.messages()).hasSize(2);
    }

    @Test
    void aSecondAnswerAddsToTheFirst() {
        Inquiry inquiry = in(InquiryState.ANSWERED);
        inquiry.answer(OFFICER, WORDS, NOW.plusSeconds(60));
        assertThat(inquiry.state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(inquiry.firstAnsweredAt()).contains(NOW);
        assertThat(inquiry.messages()).hasSize(3);
    }

    @Test
    void aClosedInquiryIsNotAnsweredButMayBeComeBackTo() {
        Inquiry inquiry = in(InquiryState.CLOSED);
        assertThatThrownBy(() -> inquiry.answer(OFFICER, WORDS, NOW)).isInstanceOf(RefusedException.class);
        inquiry.writeBack(WORDS, NOW, DUE);
        assertThat(inquiry.state()).isEqualTo(InquiryState.REOPENED);
    }

    @Test
    void aNoteMovesNothing() {
        Inquiry inquiry = in(InquiryState.ANSWERED);
        inquiry.note(Optional.of(OFFICER), WORDS, NOW);
        assertThat(inquiry.state()).isEqualTo(InquiryState.ANSWERED);
    }

    @ParameterizedTest
    @Tag("C-INQ")
    @CsvSource({
        "情報共有の試行に関する問合せ, true",
        "Re: 情報共有の試行に関する問合せ, true",
        "【情報共有の試行に関する問合せ】ログインできません, true",
        "情報共有の 試行に関する　問合せ, true",
        "情報共有の試行, false",
        "ログインできません, false",
        "'', false"
    })
    void theAgreedSubjectIsKnownHoweverItIsWrapped(String subject, boolean agreed) {
        assertThat(MailInquiries.isAgreed(subject, "情報共有の試行に関する問合せ")).isEqualTo(agreed);
    }

    @Test
    void everyErrorAndEveryChoiceHasItsWords() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Messages words = Messages.of(Inquiry.class);
            Set<String> texts = new TreeSet<>();
            Stream.of(InquiryError.values()).forEach(error -> texts.add(error.text(language)));
            List<Enum<?>[]> choices =
                    List.of(InquiryKind.values(), InquiryState.values(), InquiryOrigin.values(), InquiryShelf.values());
            for (Enum<?>[] group : choices) {
                for (Enum<?> one : group) {
                    assertThat(words.text(language, one.getDeclaringClass().getSimpleName() + "." + one.name()))
                            .isNotBlank();
                }
            }
            for (String work : List.of("work.inquiry", "work.unsorted_inquiry", "mail.read", "mail.answered")) {
                texts.add(words.text(language, work, "x"));
            }
            new InquirySettings().liveSettings().forEach(setting -> {
                String key = "setting." + setting.name().substring("noroshi.".length());
                texts.add(words.text(language, key));
                texts.add(words.text(language, key + ".help"));
            });
            assertThat(texts).hasSize(InquiryError.values().length + 4 + 4).noneMatch(String::isBlank);
        }
    }
}
