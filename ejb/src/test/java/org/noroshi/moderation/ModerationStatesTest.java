package org.noroshi.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.terms.Ground;

/** Every state against every state. */
class ModerationStatesTest {

    private static final Instant AT = Instant.parse("2026-04-01T01:07:33Z");
    private static final Duration DAYS = Duration.ofDays(14);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Seal SEAL = new Seal(new SecretKeySpec(new byte[32], "AES"));

    @Test
    void reportsGoOnlyTheWaysOfTheTable() {
        Map<ReportState, Consumer<ReportCase>> verbs = Map.of(
                ReportState.IN_WORK,
                one -> one.begin(AT),
                ReportState.DONE,
                one -> one.done(new byte[1], AT),
                ReportState.REFUSED,
                one -> one.refuse(new byte[1], AT));
        for (ReportState from : ReportState.values()) {
            verbs.forEach((to, verb) -> {
                ReportCase one = report(from);
                if (from.mayBecome(to)) {
                    verb.accept(one);
                    assertThat(one.state()).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> verb.accept(one)).isInstanceOf(RefusedException.class);
                    assertThat(one.state()).isEqualTo(from);
                }
            });
        }
    }

    @Test
    @Tag("A22-1")
    void removalsGoOnlyTheWaysOfTheTable() {
        Map<RemovalState, Consumer<Removal>> verbs = Map.of(
                RemovalState.IN_FORCE,
                one -> one.agree(OTHER, SEAL, AT, DAYS),
                RemovalState.DECLINED,
                one -> one.decline(OTHER, "否", SEAL, AT),
                RemovalState.APPEALED,
                one -> one.appeal("異議", SEAL, AT),
                RemovalState.UPHELD,
                one -> one.uphold(OTHER, "可", SEAL, AT),
                RemovalState.LIFTED,
                one -> one.lift(OTHER, "可", SEAL, AT));
        for (RemovalState from : RemovalState.values()) {
            verbs.forEach((to, verb) -> {
                Removal one = removal(from);
                if (from.mayBecome(to)) {
                    verb.accept(one);
                    assertThat(one.state()).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> verb.accept(one))
                            .as(from + " to " + to)
                            .isInstanceOf(RefusedException.class);
                    assertThat(one.state()).isEqualTo(from);
                }
            });
        }
    }

    @Test
    @Tag("A18-11")
    void whatIsOpenToJudgementTakesNoEffectByOneOfficer() {
        Removal one = proposed(Breach.A18_11);
        assertThatThrownBy(() -> one.takeEffect(AT, DAYS)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> one.agree(FIRST, SEAL, AT, DAYS)).isInstanceOf(RefusedException.class);
        one.agree(OTHER, SEAL, AT, DAYS);
        one.appeal("異議", SEAL, AT);
        assertThatThrownBy(() -> one.lift(OTHER, "可", SEAL, AT))
                .as("who agreed is no second officer for the objection")
                .isInstanceOf(RefusedException.class);
        one.lift(UUID.randomUUID(), "可", SEAL, AT);
    }

    @Test
    void theDiagramInTheDocumentIsTheTable() throws IOException {
        String document = Files.readString(Path.of("src/main/java/org/noroshi/moderation/package-info.java"));
        Set<String> drawn = Pattern.compile("([A-Z_]+) --> ([A-Z_]+)")
                .matcher(document)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> table = Stream.concat(
                        ReportState.NEXT.entrySet().stream()
                                .flatMap(way -> way.getValue().stream().map(to -> way.getKey() + " --> " + to)),
                        RemovalState.NEXT.entrySet().stream()
                                .flatMap(way -> way.getValue().stream().map(to -> way.getKey() + " --> " + to)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(table);
    }

    @Test
    @Tag("A22-1")
    void everyGroundIsAPlaceInTheTermsAndNoOtherIsRead() {
        for (Breach breach : Breach.values()) {
            assertThat(Ground.parse(breach.code()).code()).isEqualTo(breach.code());
            assertThat(Breach.of(breach.code())).contains(breach);
        }
        assertThat(Breach.of("A19-1")).isEmpty();
        assertThat(Breach.of(null)).isEmpty();
        assertThatThrownBy(() -> Ground.parse("because")).isInstanceOf(InvalidInputException.class);
    }

    private static ReportCase report(ReportState state) {
        ReportCase one = new ReportCase(UUID.randomUUID(), AT);
        switch (state) {
            case IN_WORK -> one.begin(AT);
            case DONE -> {
                one.begin(AT);
                one.done(new byte[1], AT);
            }
            case REFUSED -> {
                one.begin(AT);
                one.refuse(new byte[1], AT);
            }
            default -> assertThat(one.state()).isEqualTo(state);
        }
        return one;
    }

    private static Removal removal(RemovalState state) {
        Removal one = proposed(Breach.A18_08);
        if (state == RemovalState.DECLINED) {
            one.decline(FIRST, "取り下げ", SEAL, AT);
        } else if (state != RemovalState.PROPOSED) {
            one.takeEffect(AT, DAYS);
            if (state != RemovalState.IN_FORCE) {
                one.appeal("異議", SEAL, AT);
            }
            if (state == RemovalState.UPHELD) {
                one.uphold(OTHER, "可", SEAL, AT);
            } else if (state == RemovalState.LIFTED) {
                one.lift(UUID.randomUUID(), "可", SEAL, AT);
            }
        }
        assertThat(one.state()).isEqualTo(state);
        return one;
    }

    private static Removal proposed(Breach ground) {
        return new Removal(UUID.randomUUID(), UUID.randomUUID(), ground, RemovalFile.begun(FIRST, "理由", ""), SEAL, AT);
    }
}
