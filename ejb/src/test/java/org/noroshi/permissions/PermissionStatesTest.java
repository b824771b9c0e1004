package org.noroshi.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.Use;

/** Every state against every state. */
class PermissionStatesTest {

    private static final Instant AT = Instant.parse("2026-04-01T01:07:33Z");
    private static final Duration DAYS = Duration.ofDays(14);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 30);
    private static final Seal SEAL = new Seal(new SecretKeySpec(new byte[32], "AES"));

    @ParameterizedTest
    @EnumSource(PermissionState.class)
    @Tag("A16-1")
    void requestsGoOnlyTheWaysOfTheTable(PermissionState from) {
        Map<PermissionState, Consumer<PermissionRequest>> verbs = Map.of(
                PermissionState.GRANTED,
                one -> one.grant(LAST_DAY, "", SEAL, AT),
                PermissionState.GRANTED_WITH_CONDITIONS,
                one -> one.grant(LAST_DAY, "委託先の名前を残す", SEAL, AT),
                PermissionState.REFUSED,
                one -> one.refuse("", SEAL, AT),
                PermissionState.WITHDRAWN,
                one -> one.withdraw(AT),
                PermissionState.LAPSED,
                PermissionRequest::lapse,
                PermissionState.REVOKED,
                one -> one.revoke(AT),
                PermissionState.EXPIRED,
                PermissionRequest::expire);
        assertThat(verbs.keySet()).hasSize(PermissionState.values().length - 1);
        verbs.forEach((to, verb) -> {
            PermissionRequest one = request(from);
            if (from.mayBecome(to)) {
                verb.accept(one);
                assertThat(one.stateAt(AT)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> verb.accept(one))
                        .as(from + " to " + to)
                        .isInstanceOf(RefusedException.class);
                assertThat(one.stateAt(AT)).isEqualTo(from);
            }
        });
    }

    @Test
    void theDiagramInTheDocumentIsTheTable() throws IOException {
        String document = Files.readString(Path.of("src/main/java/org/noroshi/permissions/package-info.java"));
        Set<String> drawn = Pattern.compile("([A-Z_]+) --> ([A-Z_]+)")
                .matcher(document)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> table = PermissionState.NEXT.entrySet().stream()
                .flatMap(way -> way.getValue().stream().map(to -> way.getKey() + " --> " + to))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(table);
    }

    @Test
    @Tag("A16-1")
    void theClockEndsItToTheSecondWhetherAJobHasRunOrNot() {
        PermissionRequest asked = asked();
        Instant deadline = asked.answerBy();
        assertThat(asked.stateAt(deadline.minusSeconds(1))).isEqualTo(PermissionState.ASKED);
        assertThat(asked.stateAt(deadline)).isEqualTo(PermissionState.LAPSED);
        assertThatThrownBy(() -> asked.grant(LAST_DAY, "", SEAL, deadline))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PermissionsError.ANSWER_TOO_LATE));
        asked.grant(LAST_DAY, "", SEAL, deadline.minusSeconds(1));

        Instant lastSecond = Instant.parse("2026-04-30T14:59:59Z");
        assertThat(asked.stateAt(lastSecond)).isEqualTo(PermissionState.GRANTED);
        assertThat(asked.stateAt(lastSecond.plusSeconds(1))).isEqualTo(PermissionState.EXPIRED);
        assertThatThrownBy(() -> asked.revoke(lastSecond.plusSeconds(1))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aNumberIsReadHoweverItIsTypedAndHardToFind() {
        Set<String> drawn = Stream.generate(CertificateNumber::drawn)
                .limit(1_000)
                .map(CertificateNumber::text)
                .collect(Collectors.toSet());
        assertThat(drawn)
                .hasSize(1_000)
                .allMatch(number -> number.matches("[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}"));
        String number = drawn.iterator().next();
        for (String typed : List.of(
                number, number.toLowerCase(Locale.ROOT), number.replace("-", ""), " " + number.replace('-', ' '))) {
            assertThat(CertificateNumber.parse(typed)).as(typed).contains(new CertificateNumber(number));
        }
        for (String typed : new String[] {null, "", "2345-6789", "2345-6789-ABC1", "x".repeat(10_000), number + "2"}) {
            assertThat(CertificateNumber.parse(typed)).isEmpty();
        }
    }

    private static PermissionRequest request(PermissionState state) {
        PermissionRequest one = asked();
        switch (state) {
            case ASKED -> {}
            case GRANTED -> one.grant(LAST_DAY, "", SEAL, AT);
            case GRANTED_WITH_CONDITIONS -> one.grant(LAST_DAY, "条件", SEAL, AT);
            case REFUSED -> one.refuse("", SEAL, AT);
            case WITHDRAWN -> one.withdraw(AT);
            case LAPSED -> one.lapse();
            case REVOKED -> {
                one.grant(LAST_DAY, "", SEAL, AT);
                one.revoke(AT);
            }
            case EXPIRED -> {
                one.grant(LAST_DAY, "", SEAL, AT);
                one.expire();
            }
        }
        assertThat(one.stateAt(AT)).isEqualTo(state);
        return one;
    }

    private static PermissionRequest asked() {
        return new PermissionRequest(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Use.PASS_TO_VENDOR,
                "holder",
                "open",
                new PermissionFile(
                        UUID.randomUUID(), "保守業者", "対策の部分", TokenPurpose.OWN_DEFENCE, "設定を頼むため", LAST_DAY, ""),
                SEAL,
                AT,
                DAYS);
    }
}
