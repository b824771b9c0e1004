package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.noroshi.accounts.TokenPurpose;

class EffectivePermissionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    /** The whole table as the article map has it: RED, AMBER+STRICT, AMBER, GREEN, CLEAR; y allowed, p with permission, n no. */
    @ParameterizedTest
    @CsvSource({
        "READ,                y, y, y, y, y",
        "SHOW_TO_COLLEAGUES,  n, y, y, y, y",
        "TELL_OWN_STAFF,      n, y, y, y, y",
        "PASS_TO_MEMBER,      n, n, n, y, y",
        "PASS_TO_CLIENT,      n, n, p, p, p",
        "PASS_TO_VENDOR,      n, p, p, p, p",
        "PASS_TO_AUTHORITY,   n, p, p, p, y",
        "PUBLISH,             n, n, n, n, p",
        "LOAD_INDICATORS,     p, y, y, y, y",
        "ASK_PUBLIC_SERVICES, n, n, p, p, y",
        "EXPORT,              n, y, y, y, y",
        "RECEIVE_BY_MAIL,     n, n, n, n, y",
        "COMMERCIAL,          n, n, n, n, n"
    })
    @Tag("A16-1")
    @Tag("A15")
    void theCardIsTheTable(Use use, String red, String strict, String amber, String green, String clear) {
        Audience widest = Audience.ALL_MEMBERS;
        assertThat(answer(use, Tlp.RED, Audience.DESK, Conditions.NONE)).isEqualTo(read(red));
        assertThat(answer(use, Tlp.AMBER_STRICT, widest, Conditions.NONE)).isEqualTo(read(strict));
        assertThat(answer(use, Tlp.AMBER, widest, Conditions.NONE)).isEqualTo(read(amber));
        assertThat(answer(use, Tlp.GREEN, widest, Conditions.NONE)).isEqualTo(read(green));
        assertThat(answer(use, Tlp.CLEAR, widest, Conditions.NONE)).isEqualTo(read(clear));
    }

    /** What the table makes depend on what the author has said. */
    @ParameterizedTest
    @CsvSource({
        "PASS_TO_CLIENT,      PUBLICATION,      n, n, p, p, y",
        "PASS_TO_VENDOR,      PUBLICATION,      n, p, p, p, y",
        "PUBLISH,             PUBLICATION,      n, n, n, n, y",
        "PASS_TO_VENDOR,      VENDORS,          n, y, y, y, y",
        "PASS_TO_CLIENT,      VENDORS,          n, n, p, p, p",
        "LOAD_INDICATORS,     LOADING,          y, y, y, y, y",
        "ASK_PUBLIC_SERVICES, LOOKUP_ALLOWED,   n, y, y, y, y",
        "ASK_PUBLIC_SERVICES, LOOKUP_FORBIDDEN, n, n, n, n, n"
    })
    @Tag("A16-1")
    @Tag("A16-2")
    void whatTheAuthorSaidCounts(
            Use use, Said said, String red, String strict, String amber, String green, String clear) {
        Audience widest = Audience.ALL_MEMBERS;
        assertThat(answer(use, Tlp.RED, Audience.DESK, said.conditions)).isEqualTo(read(red));
        assertThat(answer(use, Tlp.AMBER_STRICT, widest, said.conditions)).isEqualTo(read(strict));
        assertThat(answer(use, Tlp.AMBER, widest, said.conditions)).isEqualTo(read(amber));
        assertThat(answer(use, Tlp.GREEN, widest, said.conditions)).isEqualTo(read(green));
        assertThat(answer(use, Tlp.CLEAR, widest, said.conditions)).isEqualTo(read(clear));
    }

    /** The card is the table, whichever of the four purposes it is; outside them nothing is left but reading. */
    @ParameterizedTest
    @EnumSource(Tlp.class)
    @Tag("A15")
    @Tag("A16-1")
    void thePurposesOfTheArticleChangeNothingAndNoOtherIsPermitted(Tlp tlp) {
        for (Said said : Said.values()) {
            Marking marking = marking(tlp, said);
            for (Set<Use> granted : List.of(Set.<Use>of(), EnumSet.allOf(Use.class))) {
                PermissionCard any = EffectivePermissions.of(marking, Holder.READER.with(granted), TODAY);
                for (TokenPurpose purpose : TokenPurpose.values()) {
                    assertThat(EffectivePermissions.of(
                                    marking, Holder.of(purpose).with(granted), TODAY))
                            .isEqualTo(any);
                }
                for (Permission permission : EffectivePermissions.of(
                                marking, Holder.WITHOUT_PURPOSE.with(granted), TODAY)
                        .permissions()) {
                    assertThat(permission.answer())
                            .as("%s %s %s", tlp, said, permission.use())
                            .isEqualTo(permission.use() == Use.READ ? Answer.ALLOWED : Answer.NO);
                }
            }
        }
    }

    /** A grant is for one use, and turns a <em>needs permission</em> into <em>allowed</em>; a no stays a no. */
    @ParameterizedTest
    @EnumSource(Tlp.class)
    @Tag("A16-1")
    void aGrantOpensWhatNeedsPermissionAndNothingElse(Tlp tlp) {
        for (Said said : Said.values()) {
            Marking marking = marking(tlp, said);
            for (Use granted : Use.values()) {
                Holder holder = Holder.READER.with(EnumSet.of(granted));
                for (Use use : Use.values()) {
                    Answer plain = EffectivePermissions.of(use, marking, TODAY).answer();
                    Answer expected = use == granted && plain == Answer.NEEDS_PERMISSION ? Answer.ALLOWED : plain;
                    assertThat(EffectivePermissions.of(use, marking, holder, TODAY)
                                    .answer())
                            .as("%s %s %s, granted %s", tlp, said, use, granted)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void aMarkingIsFreerWhenSomethingIsAnsweredMoreFreelyOrLonger() {
        Marking amber = marking(Tlp.AMBER, Said.NOTHING);
        assertThat(EffectivePermissions.isFreer(marking(Tlp.GREEN, Said.NOTHING), amber, TODAY))
                .isTrue();
        assertThat(EffectivePermissions.isFreer(amber, marking(Tlp.GREEN, Said.NOTHING), TODAY))
                .isFalse();
        assertThat(EffectivePermissions.isFreer(marking(Tlp.AMBER, Said.VENDORS), amber, TODAY))
                .isTrue();
        assertThat(EffectivePermissions.isFreer(amber, amber, TODAY)).isFalse();
        Marking ends = new Marking(
                Tlp.AMBER,
                Audience.ALL_MEMBERS,
                new Conditions(TODAY.plusDays(5), Lookup.UNSAID, false, false, false, false, ""));
        assertThat(EffectivePermissions.isFreer(amber, ends, TODAY)).isTrue();
        assertThat(EffectivePermissions.isFreer(ends, amber, TODAY)).isFalse();
    }

    @Test
    @Tag("A16-1")
    void tellingAMemberOutsideTheAudienceNeedsPermissionWhateverTheLabel() {
        assertThat(answer(Use.PASS_TO_MEMBER, Tlp.GREEN, Audience.DESK, Conditions.NONE))
                .isEqualTo(Answer.NEEDS_PERMISSION);
        assertThat(answer(Use.PASS_TO_MEMBER, Tlp.CLEAR, Audience.DESK, Conditions.NONE))
                .isEqualTo(Answer.NEEDS_PERMISSION);
        assertThat(answer(Use.PASS_TO_MEMBER, Tlp.GREEN, Audience.SHARING_GROUP, Conditions.NONE))
                .isEqualTo(Answer.NEEDS_PERMISSION);
        assertThat(answer(Use.PASS_TO_MEMBER, Tlp.AMBER, Audience.DESK, Conditions.NONE))
                .isEqualTo(Answer.NO);
    }

    @Test
    @Tag("A16-2")
    void afterItsLastDayItMayBeReadAndNothingElse() {
        Conditions lastDay = new Conditions(TODAY, Lookup.ALLOWED, false, true, false, true, "");
        Marking marking = new Marking(Tlp.CLEAR, Audience.ALL_MEMBERS, lastDay);
        assertThat(EffectivePermissions.of(Use.PUBLISH, marking, TODAY).answer())
                .isEqualTo(Answer.ALLOWED);
        for (Permission permission : EffectivePermissions.of(marking, TODAY.plusDays(1))) {
            assertThat(permission.answer())
                    .as(permission.use().name())
                    .isEqualTo(permission.use() == Use.READ ? Answer.ALLOWED : Answer.NO);
        }
    }

    @Test
    void aStricterLabelNeverPermitsMore() {
        for (Audience audience : Audience.values()) {
            for (Use use : Use.values()) {
                for (int i = 1; i < Tlp.values().length; i++) {
                    Answer looser = answer(use, Tlp.values()[i - 1], audience, Conditions.NONE);
                    Answer stricter = answer(use, Tlp.values()[i], audience, Conditions.NONE);
                    assertThat(stricter)
                            .as("%s, %s, %s", use, audience, Tlp.values()[i])
                            .isLessThanOrEqualTo(looser);
                }
            }
        }
    }

    @Test
    void everyCellHasItsWordsInBothLanguages() {
        List<String> missing = new ArrayList<>();
        for (Tlp tlp : Tlp.values()) {
            for (Audience audience : Audience.values()) {
                for (Said said : Said.values()) {
                    Marking marking = new Marking(tlp, audience, said.conditions);
                    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                        try {
                            assertThat(marking.consequence(language)).isNotBlank();
                            for (Permission permission : marking.permissions(TODAY)) {
                                assertThat(permission.use().text(language)).isNotBlank();
                                assertThat(permission.answer().text(language)).isNotBlank();
                                assertThat(permission.reason(language)).isNotBlank();
                                assertThat(permission.article()).startsWith("A1");
                            }
                        } catch (MissingResourceException e) {
                            missing.add(e.getKey() + " " + language);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Marking marking(Tlp tlp, Said said) {
        return new Marking(tlp, tlp == Tlp.RED ? Audience.DESK : Audience.ALL_MEMBERS, said.conditions);
    }

    private static Answer answer(Use use, Tlp tlp, Audience audience, Conditions conditions) {
        return EffectivePermissions.of(use, new Marking(tlp, audience, conditions), TODAY)
                .answer();
    }

    private static Answer read(String cell) {
        return switch (cell) {
            case "y" -> Answer.ALLOWED;
            case "p" -> Answer.NEEDS_PERMISSION;
            case "n" -> Answer.NO;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    enum Said {
        NOTHING(Conditions.NONE),
        PUBLICATION(new Conditions(null, Lookup.UNSAID, false, false, false, true, "")),
        VENDORS(new Conditions(null, Lookup.UNSAID, false, true, false, false, "")),
        LOADING(new Conditions(null, Lookup.UNSAID, false, false, true, false, "")),
        LOOKUP_ALLOWED(new Conditions(null, Lookup.ALLOWED, false, false, false, false, "")),
        LOOKUP_FORBIDDEN(new Conditions(null, Lookup.FORBIDDEN, true, false, false, false, "")),
        OVER(new Conditions(TODAY.minusDays(1), Lookup.UNSAID, false, false, false, false, "部内かぎり"));

        final Conditions conditions;

        Said(Conditions conditions) {
            this.conditions = conditions;
        }
    }
}
