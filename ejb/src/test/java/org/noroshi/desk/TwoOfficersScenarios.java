package org.noroshi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.MemberAccountsScenarios;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Leaving;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.RestrictionFacts;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.Termination;
import org.noroshi.operation.EndingService;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.ProposalError;
import org.noroshi.platform.ProposalHandler;
import org.noroshi.platform.ProposalState;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.SettingStep;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.DraftPreview;
import org.noroshi.terms.DraftStart;
import org.noroshi.terms.KeepTerms;
import org.noroshi.terms.ProposeMinorTerms;
import org.noroshi.terms.TermsDrafts;
import org.noroshi.terms.TermsPublishing;
import org.noroshi.terms.TermsSources;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/**
 * Whatever takes two officers takes two accounts, the second sees exactly what the first saw, and what has changed since
 * then is not decided: for every kind of proposal that there is.
 */
public interface TwoOfficersScenarios {

    /**
     * One kind, as it is proposed, and something that changes what has to be known for it.
     *
     * @param change null where nothing can change while it is proposed
     * @param undo puts back what other scenarios need
     */
    record Example(String kind, Callable<UUID> propose, Callable<Void> change, Callable<Void> undo) {}

    private static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T as(UUID officer, Callable<T> step) throws Exception {
        return As.account(officer, Group.CHIEF.roles(), step);
    }

    private static Callable<Void> nothing() {
        return () -> null;
    }

    private static List<Example> examples() throws Exception {
        List<Example> examples = new ArrayList<>();
        UUID terminated = MembershipScenarios.member();
        examples.add(new Example(
                "membership/termination",
                () -> get(Termination.class).propose(terminated, "確約に違反していた"),
                () -> leaves(terminated),
                nothing()));
        UUID restricted = MembershipScenarios.member();
        examples.add(new Example(
                "membership/restriction",
                () -> get(Restrictions.class).propose(restricted, null, Grade.NO_POSTING, noticed()),
                () -> leaves(restricted),
                nothing()));
        LocalDate today = get(Clock.class).instant().atZone(TimeSource.JAPAN).toLocalDate();
        examples.add(new Example(
                "operation/end_of_service",
                () -> get(EndingService.class).propose(today.plusDays(90), today.plusDays(120), "委託の終了"),
                () -> {
                    MembershipScenarios.member();
                    return null;
                },
                nothing()));
        String reading = "noroshi.reading-after-end-days";
        examples.add(new Example(
                "desk/setting",
                () -> proposedSetting(reading),
                () -> changed(reading, "44"),
                () -> changed(reading, "30")));
        UUID draft = as(UUID.randomUUID(), () -> get(TermsDrafts.class).begin(DraftStart.SAMPLE));
        examples.add(new Example(
                "terms/minor",
                () -> get(TermsPublishing.class)
                        .proposeMinor(
                                new ProposeMinorTerms(draft, preview(draft).version(), Optional.empty(), "誤字の訂正です。")),
                // the draft is frozen as long as it is proposed, so nothing about it can change
                null,
                () -> isFrozen(draft)));
        UUID colleague =
                ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE).account();
        examples.add(new Example(
                "accounts/second_factor_reset",
                () -> Transactions.call(() -> get(Proposals.class)
                        .propose(
                                "accounts/second_factor_reset",
                                colleague,
                                JsonValue.EMPTY_JSON_OBJECT,
                                "A17-1",
                                "電話で本人と確認した")),
                () -> {
                    Rows.change(
                            "update account set mail = ? where id = ?",
                            UUID.randomUUID() + "@staff.example",
                            colleague);
                    return null;
                },
                nothing()));
        return examples;
    }

    private static RestrictionFacts noticed() {
        RestrictionFacts facts = RestrictionFixture.facts(RestrictionGround.A11_2_4, "虚偽の投稿", Optional.empty());
        return new RestrictionFacts(
                facts.ground(),
                facts.reason(),
                "A18-07",
                facts.evidence(),
                "",
                facts.from(),
                facts.until(),
                facts.announce(),
                facts.urgentReason());
    }

    private static Void leaves(UUID contract) throws Exception {
        UUID account = MemberAccountsScenarios.member(contract);
        LocalDate day = get(Clock.class)
                .instant()
                .atZone(TimeSource.JAPAN)
                .toLocalDate()
                .plusDays(30);
        As.account(account, Group.LIAISON.roles(), () -> get(Leaving.class).leave(day));
        return null;
    }

    private static UUID proposedSetting(String name) throws Exception {
        LiveSetting setting = get(LiveSettings.class).find(name).orElseThrow();
        assertThat(get(ServiceSettings.class).change(new ChangeSetting(name, step(setting), "60", "もっと長く")))
                .isFalse();
        return get(SecondOpinions.class).open(Locale.JAPANESE).stream()
                .filter(opinion ->
                        opinion.facts().stream().anyMatch(fact -> fact.value().equals("60")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Void changed(String name, String value) throws Exception {
        LiveSetting setting = get(LiveSettings.class).find(name).orElseThrow();
        return as(
                UUID.randomUUID(),
                () -> Transactions.call(() -> {
                    get(LiveSettings.class).change(setting, step(setting), value, "試験", Optional.of(UUID.randomUUID()));
                    return null;
                }));
    }

    private static int step(LiveSetting setting) {
        return get(LiveSettings.class).history(setting).stream()
                .findFirst()
                .map(SettingStep::step)
                .orElse(0);
    }

    private static DraftPreview preview(UUID draft) {
        return get(TermsDrafts.class).preview(draft, Locale.JAPANESE);
    }

    private static Void isFrozen(UUID draft) throws Exception {
        UUID proposal = as(UUID.randomUUID(), () -> get(TermsPublishing.class)
                .proposeMinor(new ProposeMinorTerms(draft, preview(draft).version(), Optional.empty(), "誤字の訂正です。")));
        assertThatThrownBy(() -> rewritten(draft)).isInstanceOf(RefusedException.class);
        assertThat(as(UUID.randomUUID(), () -> opinion(proposal)).state()).isEqualTo(ProposalState.PROPOSED);
        return null;
    }

    private static Void rewritten(UUID draft) throws Exception {
        return as(UUID.randomUUID(), () -> {
            DraftPreview before = preview(draft);
            TermsSources text = before.sources();
            get(TermsDrafts.class)
                    .keep(new KeepTerms(
                            draft,
                            before.version(),
                            new TermsSources(
                                    text.textJa().replaceFirst("します。", "いたします。"),
                                    text.textEn(),
                                    text.privacyJa(),
                                    text.privacyEn())));
            return null;
        });
    }

    @Test
    default void everyKindOfProposalIsTriedHere() throws Exception {
        assertThat(examples().stream().map(Example::kind).collect(Collectors.toSet()))
                .isEqualTo(CDI.current().select(ProposalHandler.class, Any.Literal.INSTANCE).stream()
                        .map(ProposalHandler::kind)
                        .collect(Collectors.toSet()));
    }

    @Test
    @Tag("A28-3")
    @Tag("A11-2")
    @Tag("A04-2")
    @Tag("A12-1")
    default void theSecondOfficerIsAnotherOneAndSeesWhatTheFirstSawOrDecidesNothing() throws Exception {
        for (Example example : examples()) {
            UUID first = UUID.randomUUID();
            UUID second = UUID.randomUUID();
            UUID proposal = as(first, example.propose());
            Opinion seen = as(first, () -> opinion(proposal));
            assertThat(seen.maySecond()).as("%s by the first", example.kind()).isFalse();
            assertThatThrownBy(() -> agree(first, seen))
                    .as("%s by the first", example.kind())
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                            .isEqualTo(ProposalError.SECOND_IS_FIRST));

            Opinion shown = as(second, () -> opinion(proposal));
            assertThat(shown.maySecond()).as(example.kind()).isTrue();
            assertThat(shown.facts()).as(example.kind()).isNotEmpty().isEqualTo(seen.facts());
            assertThat(shown.ground()).isEqualTo(seen.ground());
            assertThat(shown.reason()).isEqualTo(seen.reason()).isNotBlank();

            if (example.change() != null) {
                example.change().call();
                assertThat(as(second, () -> opinion(proposal)).facts())
                        .as("%s, as it was proposed", example.kind())
                        .isEqualTo(seen.facts());
                assertThatThrownBy(() -> agree(second, shown))
                        .as("%s, after something changed", example.kind())
                        .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.code())
                                .isEqualTo(ProposalError.FACTS_CHANGED));
            }
            assertThat(as(second, () -> opinion(proposal)).state()).isEqualTo(ProposalState.PROPOSED);
            as(first, () -> {
                get(SecondOpinions.class).takeBack(new GiveOpinion(shown.id(), shown.version(), null));
                return null;
            });
            example.undo().call();
        }
    }

    private static Opinion opinion(UUID proposal) {
        return get(SecondOpinions.class).opinion(proposal, Locale.JAPANESE);
    }

    private static void agree(UUID officer, Opinion opinion) throws Exception {
        as(officer, () -> {
            get(SecondOpinions.class).agree(new GiveOpinion(opinion.id(), opinion.version(), null));
            return null;
        });
    }
}
