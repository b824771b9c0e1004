package org.noroshi.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Tlp;

/** The life of an alert, what may stand in it, and when hospitals are reminded of it. */
class AlertTest {

    private static final Instant NOW = Instant.parse("2026-11-13T05:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(7));

    private static WriteAlert words(String summary, Tlp tlp) {
        return new WriteAlert("題名", summary, "この製品を使っていますか。", "製品", "更新する。", tlp, DEADLINE, 0);
    }

    private static Alert draft() {
        return new Alert(words("一行目", Tlp.GREEN), NOW);
    }

    private static Alert in(AlertState state) {
        Alert alert = draft();
        if (state != AlertState.DRAFT) {
            alert.publish(0, NOW);
        }
        if (state == AlertState.CLOSED) {
            alert.close(NOW);
        }
        if (state == AlertState.WITHDRAWN) {
            alert.withdraw(NOW);
        }
        return alert;
    }

    private static boolean goes(Alert alert, AlertState target) {
        try {
            switch (target) {
                case DRAFT -> alert.rewrite(words("別の一行", Tlp.CLEAR));
                case PUBLISHED -> alert.publish(0, NOW);
                case CLOSED -> alert.close(NOW);
                case WITHDRAWN -> alert.withdraw(NOW);
            }
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(AlertState.class)
    void onlyTheWaysOfTheTableAreOpen(AlertState from) {
        for (AlertState to : AlertState.values()) {
            Alert alert = in(from);
            boolean way = from == AlertState.DRAFT && to == AlertState.DRAFT
                    || Alert.WAYS.get(from).contains(to);
            assertThat(goes(alert, to)).as("%s to %s", from, to).isEqualTo(way);
            assertThat(alert.state()).isEqualTo(way ? to : from);
        }
    }

    @Test
    void theTableIsThis() {
        assertThat(Alert.WAYS)
                .isEqualTo(Map.of(
                        AlertState.DRAFT, EnumSet.of(AlertState.PUBLISHED),
                        AlertState.PUBLISHED, EnumSet.of(AlertState.CLOSED, AlertState.WITHDRAWN),
                        AlertState.CLOSED, EnumSet.of(AlertState.WITHDRAWN),
                        AlertState.WITHDRAWN, EnumSet.noneOf(AlertState.class)));
    }

    @ParameterizedTest
    @EnumSource(AlertState.class)
    @Tag("A18-07")
    void whatEverybodyReadsCanBePutRight(AlertState state) {
        if (state == AlertState.PUBLISHED || state == AlertState.CLOSED) {
            assertThat(in(state).correct()).isNotNull();
        } else {
            assertThatThrownBy(() -> in(state).correct()).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void anAlertComesOutBeforeItsDeadlineAndWithinAYear() {
        assertThatThrownBy(() -> draft().publish(0, DEADLINE)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> draft().publish(0, DEADLINE.minus(Duration.ofDays(367))))
                .isInstanceOf(RefusedException.class);
        Alert late = draft();
        late.publish(0, DEADLINE.minusSeconds(1));
        assertThat(late.number()).matches("W2026-[2-9A-Z]{6}");
    }

    @Test
    void theSecondOfTwoWhoWriteIsTold() {
        Alert alert = draft();
        WriteAlert old = new WriteAlert("題名", "行", "問い", "製品", "対応", Tlp.GREEN, DEADLINE, 7);
        assertThatThrownBy(() -> alert.rewrite(old)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> alert.publish(7, NOW)).isInstanceOf(RefusedException.class);
    }

    @Test
    void hospitalsAreRemindedOnceAndFromThatSecondOn() {
        Instant from = DEADLINE.minus(Duration.ofDays(2));
        Alert alert = in(AlertState.PUBLISHED);
        assertThat(alert.remind(from, from.minusSeconds(1))).isFalse();
        assertThat(alert.remind(from, from)).isTrue();
        assertThat(alert.remind(from, from.plusSeconds(1))).isFalse();
        assertThat(in(AlertState.PUBLISHED).remind(from, DEADLINE))
                .as("after the deadline")
                .isFalse();
        assertThat(in(AlertState.PUBLISHED).remind(NOW, NOW))
                .as("as it comes out")
                .isFalse();
        assertThat(in(AlertState.CLOSED).remind(from, from)).isFalse();
    }

    @Test
    void liaisonsAreToldOnceAndFromTheDeadlineOn() {
        Alert alert = in(AlertState.PUBLISHED);
        assertThat(alert.escalate(DEADLINE.minusSeconds(1))).isFalse();
        assertThat(alert.escalate(DEADLINE)).isTrue();
        assertThat(alert.escalate(DEADLINE.plusSeconds(1))).isFalse();
        assertThat(in(AlertState.CLOSED).escalate(DEADLINE)).isFalse();
        assertThat(in(AlertState.WITHDRAWN).escalate(DEADLINE)).isFalse();
    }

    private static List<String> wrong(WriteAlert words) {
        TypedText typed = new TypedText();
        words.read(typed);
        return typed.problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void theSummaryHasOneToThreeLinesThatCanBeRead() {
        String line = "あ".repeat(WriteAlert.LINE);
        assertThat(wrong(words(line + "\n" + line + "\n\n" + line, Tlp.GREEN))).isEmpty();
        assertThat(wrong(words(line + "い", Tlp.GREEN))).containsExactly("summary LINE_TOO_LONG");
        assertThat(wrong(words("一\n二\n三\n四", Tlp.GREEN))).containsExactly("summary TOO_MANY_LINES");
        assertThat(wrong(words(" \n ", Tlp.GREEN))).containsExactly("summary REQUIRED");
    }

    @Test
    void whatAllMembersReadIsNotRed() {
        assertThat(wrong(words("一行目", Tlp.RED))).containsExactly("tlp RED_IS_FOR_NAMED_READERS");
    }

    @Test
    void whatIsMissingIsToldBesideItsField() {
        TypedText typed = new TypedText();
        new WriteAlert(" ", "", null, "", "", Tlp.GREEN, DEADLINE, 0).read(typed);
        assertThatThrownBy(typed::requireNothingWrong)
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactly("headline", "concern", "summary", "products", "measures"));
    }

    @Test
    void everyErrorAndEveryChoiceHasItsWords() {
        Messages texts = Messages.of(Alert.class);
        for (Locale language : Messages.LANGUAGES) {
            for (AdvisoriesError error : AdvisoriesError.values()) {
                assertThat(error.text(language, 3)).isNotBlank();
            }
            for (Enum<?>[] choices : List.<Enum<?>[]>of(
                    AlertState.values(), Concern.values(), AlertFigure.values(), CorrectionKind.values())) {
                assertThat(Arrays.stream(choices)
                                .map(one -> texts.text(
                                        language, one.getDeclaringClass().getSimpleName() + "." + one.name())))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank);
            }
            for (CorrectionKind kind : CorrectionKind.values()) {
                assertThat(texts.text(language, "mail." + kind)).isNotBlank();
            }
        }
    }
}
