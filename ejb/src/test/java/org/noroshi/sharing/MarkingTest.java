package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.InvalidInputException;

class MarkingTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void redToAllMembersContradictsItself() {
        assertThat(problems(new Marking(Tlp.RED, Audience.ALL_MEMBERS, Conditions.NONE)))
                .containsExactly(SharingError.RED_NEEDS_NAMED_READERS);
        assertThat(problems(new Marking(Tlp.RED, Audience.SHARING_GROUP, Conditions.NONE)))
                .containsExactly(SharingError.RED_NEEDS_NAMED_READERS);
        assertThat(problems(new Marking(Tlp.RED, Audience.DESK, Conditions.NONE)))
                .isEmpty();
    }

    @Test
    void redForVendorsOrScannersContradictsItself() {
        assertThat(problems(new Marking(Tlp.RED, Audience.DESK, conditions(Lookup.UNSAID, false, true, false, false))))
                .containsExactly(SharingError.RED_STAYS_WITH_ITS_READERS);
        assertThat(problems(
                        new Marking(Tlp.RED, Audience.DESK, conditions(Lookup.ALLOWED, false, false, false, false))))
                .containsExactly(SharingError.RED_STAYS_WITH_ITS_READERS);
    }

    @Test
    void publicationNeedsClearAndNoConfinement() {
        assertThat(problems(new Marking(
                        Tlp.GREEN, Audience.ALL_MEMBERS, conditions(Lookup.UNSAID, false, false, false, true))))
                .containsExactly(SharingError.PUBLICATION_NEEDS_CLEAR);
        assertThat(problems(new Marking(
                        Tlp.CLEAR, Audience.ALL_MEMBERS, conditions(Lookup.UNSAID, true, false, false, true))))
                .containsExactly(SharingError.PUBLIC_AND_CONFINED);
        assertThat(problems(new Marking(
                        Tlp.CLEAR, Audience.ALL_MEMBERS, conditions(Lookup.ALLOWED, false, true, false, true))))
                .isEmpty();
    }

    @Test
    @Tag("A16-2")
    void aTextThatCarriesAnotherTakesTheStricterOfBoth() {
        Marking thread = new Marking(
                Tlp.AMBER,
                Audience.ALL_MEMBERS,
                new Conditions(MARCH, Lookup.ALLOWED, false, true, false, false, "会議では口頭だけで"));
        Marking quoted = new Marking(
                Tlp.AMBER_STRICT,
                Audience.ALL_MEMBERS,
                new Conditions(MARCH.plusDays(1), Lookup.FORBIDDEN, true, false, false, false, "部内かぎり"));

        assertThat(thread.inheriting(quoted))
                .isEqualTo(new Marking(
                        Tlp.AMBER_STRICT,
                        Audience.ALL_MEMBERS,
                        new Conditions(MARCH, Lookup.FORBIDDEN, true, false, false, false, "会議では口頭だけで\n部内かぎり")));
    }

    @Test
    void permissionsThatAStricterLabelForbidsFallAway() {
        Marking open = new Marking(
                Tlp.CLEAR, Audience.DESK, new Conditions(null, Lookup.ALLOWED, false, true, false, true, ""));
        Marking red =
                new Marking(Tlp.RED, Audience.DESK, new Conditions(null, Lookup.ALLOWED, false, true, false, true, ""));
        assertThat(open.inheriting(red)).isEqualTo(new Marking(Tlp.RED, Audience.DESK, Conditions.NONE));
        assertThat(open.inheriting(red).contradictions()).isEmpty();
    }

    @Test
    void carryingTheSameAlongChangesNothing() {
        Marking marking = new Marking(
                Tlp.AMBER, Audience.DESK, new Conditions(MARCH, Lookup.FORBIDDEN, true, true, false, false, "一度だけ"));
        assertThat(marking.inheriting(marking)).isEqualTo(marking);
    }

    @Test
    @Tag("A16-2")
    void everyConditionStandsInTheFirstLine() {
        Marking marking = new Marking(
                Tlp.AMBER,
                Audience.ALL_MEMBERS,
                new Conditions(MARCH, Lookup.FORBIDDEN, true, true, false, false, "部内かぎり"));
        assertThat(marking.headline(Locale.JAPANESE))
                .startsWith("TLP:AMBER ")
                .contains("2026年3月31日", "照会はしない", "印刷", "委託先", "部内かぎり");
        assertThat(marking.headline(Locale.ENGLISH)).startsWith("TLP:AMBER ").contains("31 March 2026", "print");
        assertThat(marking.endLine(Locale.JAPANESE)).isEqualTo("TLP:AMBER ここまで");
        assertThat(Marking.DEFAULT.headline(Locale.JAPANESE)).isEqualTo("TLP:AMBER+STRICT");
    }

    private static List<ErrorCode> problems(Marking marking) {
        return marking.contradictions().stream()
                .map(InvalidInputException.Problem::code)
                .toList();
    }

    private static Conditions conditions(
            Lookup lookup, boolean noPrinting, boolean vendors, boolean loading, boolean publication) {
        return new Conditions(null, lookup, noPrinting, vendors, loading, publication, "");
    }
}
