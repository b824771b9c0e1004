package org.noroshi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.MemberAccountsScenarios;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.membership.CertificateView;
import org.noroshi.membership.Grade;
import org.noroshi.membership.Leaving;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.SuspendUser;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.EditPost;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.TakeAlong;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.sharing.files.AttachFile;
import org.noroshi.sharing.files.Attaching;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What an account takes along, from asking to its deletion. */
public interface ExportScenarios {

    UUID OFFICER_WHO_SUSPENDS = UUID.randomUUID();

    @Test
    @Tag("A16-4")
    @Tag("A16-2")
    default void aCopyHoldsAllOfTheOwnPostsAndWhatMayBeKeptAndIsReadBackAsItWas() throws Exception {
        Viewer owner = member();
        Viewer other = ViewerFixture.user();
        UUID own = publish(owner, Audience.ALL_MEMBERS, Tlp.GREEN, "自分の相談");
        edit(owner, own);
        UUID reply = reply(other, own, Tlp.AMBER, "回答です。", List.of());
        UUID answer = reply(owner, own, null, "> 回答です。\n\nありがとうございます。", List.of(reply));
        withdraw(owner, answer);
        UUID received = publish(other, Audience.ALL_MEMBERS, Tlp.AMBER_STRICT, "ほかの方の知見");
        FileCard kept = replyWith(owner, received, "自分の記録.log", "自分が添えた記録");
        FileCard named = replyWith(other, received, "ほかの方の記録.log", "ほかの方が添えた記録");
        UUID hidden = publish(other, Audience.DESK, Tlp.AMBER, "事務局だけに宛てたもの");
        UUID red = publish(owner, Audience.DESK, Tlp.RED, "事務局への相談");
        UUID secret = reply(ViewerFixture.officer(), red, null, "この言葉は持ち出せません。", List.of());
        reply(owner, red, null, "> この言葉は持ち出せません。\n\n承知しました。", List.of(secret));

        UUID export = ask(owner);
        ExportCard card = awaitReady(owner, export);
        ExportReader copy = ExportReader.of(fetch(owner, export));
        JsonObject manifest = copy.manifest();
        assertThat(manifest.getString("format")).isEqualTo("noroshi-copy");
        assertThat(manifest.getInt("version")).isEqualTo(1);
        assertThat(manifest.getString("purpose")).isEqualTo("A15-02");
        assertThat(manifest.getInt("ownPosts")).isEqualTo(5).isEqualTo(card.own());

        Map<UUID, ThreadCopy> threads = copy.threads();
        assertThat(threads).containsKeys(own, received, red).doesNotContainKey(hidden);
        for (UUID thread : List.of(own, received, red)) {
            assertThat(threads.get(thread)).isEqualTo(asItIs(owner, thread));
        }
        assertThat(threads.get(own).posts())
                .extracting(ThreadCopy.PostCopy::state)
                .contains("WITHDRAWN");
        assertThat(threads.get(own).posts().get(0).former()).hasSize(1);
        assertThat(threads.get(red).posts()).allMatch(ThreadCopy.PostCopy::mine).hasSize(2);
        assertThat(threads.get(red).leftOut()).isEqualTo(1);
        assertThat(copy.files()).containsEntry("files/" + kept.id() + "/自分の記録.log", "自分が添えた記録");
        assertThat(copy.files().keySet())
                .noneMatch(file -> file.contains(named.id().toString()));
        assertThat(copy.files().values())
                .noneMatch(file -> file.contains("ほかの方が添えた記録"))
                .anyMatch(file -> file.contains("ほかの方の記録.log"));
        assertThat(copy.files().values()).noneMatch(file -> file.contains("この言葉は持ち出せません"));
        assertThat(copy.files().values()).noneMatch(file -> file.contains("事務局だけに宛てたもの"));
    }

    @Test
    @Tag("A09-3")
    @Tag("A16-4")
    default void aCopyIsReadableInBothLanguagesWithoutAScriptAndHasTheLiaisonsPapers() throws Exception {
        Viewer owner = member();
        UUID own = publish(owner, Audience.ALL_MEMBERS, Tlp.CLEAR, "<b>件名</b>");
        UUID export = ask(owner);
        awaitReady(owner, export);
        ExportReader copy = ExportReader.of(fetch(owner, export));

        for (String language : List.of("ja", "en")) {
            assertThat(copy.files()).containsKeys(language + "/index.html", language + "/threads/" + own + ".html");
            assertThat(copy.pages(language)).allSatisfy(page -> assertThat(page)
                    .doesNotContain("<script", "<b>件名</b>", "http://", "https://")
                    .contains(language.equals("ja") ? "いかなる保証もありません" : "Nothing about the shared information"));
        }
        assertThat(copy.files().keySet())
                .anyMatch(name -> name.matches("papers/contract-.*\\.json"))
                .anyMatch(name -> name.matches("papers/terms-\\d+-ja\\.md"));
        for (String paper : List.of("-ja\\.pdf", "-en\\.pdf", "\\.json")) {
            assertThat(copy.files().entrySet())
                    .filteredOn(file -> file.getKey().matches("papers/terms-evidence-K[^/]*" + paper))
                    .as(paper)
                    .singleElement()
                    .satisfies(file -> assertThat(file.getValue()).startsWith(paper.contains("pdf") ? "%PDF-" : "{"));
        }
        assertThat(copy.files().get("README.txt")).contains("noroshi-copy", "第9条第3項");
    }

    @Test
    @Tag("A16-4")
    @Tag("A17-2")
    default void theCertificateOfANoticeOfLeavingGoesAlongWithTheLiaisonAndWithNobodyElse() throws Exception {
        Viewer owner = member();
        CertificateView certificate = as(owner, () -> bean(Leaving.class).leave(today().plusDays(2)));
        Set<String> expected = Set.of(
                "papers/notice-of-leaving-" + certificate.number() + "-ja.pdf",
                "papers/notice-of-leaving-" + certificate.number() + "-en.pdf");
        UUID export = ask(owner);
        awaitReady(owner, export);
        ExportReader copy = ExportReader.of(fetch(owner, export));
        assertThat(copy.files().keySet()).containsAll(expected);
        assertThat(copy.files().get("ja/index.html")).contains("利用中止届の証明書 " + certificate.number());

        Viewer stranger = member();
        UUID other = ask(stranger);
        awaitReady(stranger, other);
        assertThat(ExportReader.of(fetch(stranger, other)).files().keySet())
                .noneMatch(name -> name.contains("notice-of-leaving"));
    }

    private static LocalDate today() {
        return bean(Clock.class).instant().atZone(TimeSource.JAPAN).toLocalDate();
    }

    @Test
    @Tag("A16-4")
    default void onlyTheAccountThatAskedFetchesTheCopy() throws Exception {
        Viewer owner = member();
        UUID export = ask(owner);
        awaitReady(owner, export);
        Viewer stranger = proved(ViewerFixture.user());

        for (UUID id : List.of(export, UUID.randomUUID())) {
            assertThatThrownBy(() -> as(stranger, () -> bean(Exports.class).fetch(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(stranger, () -> bean(Exports.class).part(id, 0)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(as(stranger, () -> bean(Exports.class).mine())).isEmpty();
        assertThatThrownBy(() -> as(owner, () -> bean(Exports.class).part(export, 10_000)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A15")
    default void nothingLeavesWithoutAPurposeAProofAndTheRight() throws Exception {
        Viewer owner = member();
        assertThatThrownBy(() -> as(proved(owner), () -> bean(Exports.class).ask(new AskExport(null))))
                .satisfies(
                        thrown -> assertThat(causes(thrown)).anyMatch(ConstraintViolationException.class::isInstance));
        assertThatThrownBy(() -> As.longSignedIn(owner.account(), owner.roles(), () -> bean(Exports.class)
                        .ask(new AskExport(TokenPurpose.OWN_DEFENCE))))
                .isInstanceOf(NotConfirmedException.class);
        Viewer reader = ViewerFixture.with(owner, Set.of(Roles.SIGNED_IN, Roles.READ, Roles.PROVED));
        assertThatThrownBy(() -> as(reader, () -> bean(Exports.class).ask(new AskExport(TokenPurpose.OWN_DEFENCE))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(as(owner, () -> bean(Exports.class).mine())).isEmpty();
    }

    @Test
    default void oneCopyAtATime() throws Exception {
        Viewer owner = member();
        begunAt(owner, bean(Clock.class).instant());
        assertThatThrownBy(() -> ask(owner)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("A16-4")
    default void afterSevenDaysTheCopyCanNotBeFetchedAndNothingIsKeptOfIt() throws Exception {
        Viewer owner = member();
        UUID export = ask(owner);
        Instant end = awaitReady(owner, export).endsAt().orElseThrow();
        At.time(end.minusSeconds(1), () -> {
            assertThat(fetch(owner, export)).isNotEmpty();
            return null;
        });
        At.time(end, () -> {
            assertThat(card(owner, export).state()).isEqualTo(ExportState.DELETED);
            assertThatThrownBy(() -> fetch(owner, export)).isInstanceOf(NotFoundException.class);
            bean(ExportSteps.class).tidyUp();
            return null;
        });
        assertThat(parts(export)).isZero();
    }

    @Test
    @Tag("A11-2")
    default void aSuspendedUserStopsTheCopyAtTheNextStep() throws Exception {
        Viewer owner = member();
        publish(owner, Audience.ALL_MEMBERS, Tlp.GREEN, "書いたもの");
        Begun begun = begunAt(owner, bean(Clock.class).instant());
        ExportSteps steps = bean(ExportSteps.class);
        List<UUID> threads = steps.step(
                begun.export(), begun.content(), viewer -> bean(TakeAlong.class).ownThreads(viewer));
        assertThat(threads).hasSize(1);
        assertThat(parts(begun.export())).isPositive();

        suspend(owner);
        assertThatThrownBy(() -> steps.step(begun.export(), begun.content(), viewer -> bean(TakeAlong.class)
                        .copy(viewer, threads.get(0), TokenPurpose.OWN_KNOWLEDGE)))
                .isInstanceOf(ExportStoppedException.class);
        assertThat(state(begun.export())).isEqualTo("STOPPED");
        assertThat(parts(begun.export())).isZero();
    }

    @Test
    @Tag("A11-2")
    default void theMailThatACopyIsReadyGoesToNobodyWhoMayNotReadAnyMore() throws Exception {
        Viewer owner = member();
        UUID export = ask(owner);
        awaitReady(owner, export);
        JsonObject payload =
                Json.createObjectBuilder().add("export", export.toString()).build();
        List<Letter> letters =
                Transactions.call(() -> bean(ExportReadyMail.class).letters(payload));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(owner.account().toString());
            assertThat(letter.values().get("link")).endsWith("/portal/account/export");
        });

        suspend(owner);
        assertThat(Transactions.call(() -> bean(ExportReadyMail.class).letters(payload)))
                .isEmpty();
    }

    @Test
    default void whatDiesWithTheServerIsBegunAnew() throws Exception {
        Viewer owner = member();
        publish(owner, Audience.ALL_MEMBERS, Tlp.GREEN, "書いたもの");
        Begun dead = begunAt(owner, bean(Clock.class).instant().minus(ExportSteps.LEASE));

        awaitReady(owner, dead.export());
        assertThat(ExportReader.of(fetch(owner, dead.export())).manifest().getInt("ownPosts"))
                .isEqualTo(1);
        assertThatThrownBy(() -> bean(ExportSteps.class).complete(dead.export(), dead.content()))
                .as("the one who was given up for dead")
                .isInstanceOf(ExportStoppedException.class);
    }

    @Test
    @Tag("A22-1")
    default void aCopyThatWaitsToBeFetchedIsMadeAnewWithoutAPostThatWasRemoved() throws Exception {
        Viewer owner = member();
        Viewer other = ViewerFixture.user();
        UUID thread = publish(owner, Audience.ALL_MEMBERS, Tlp.GREEN, "削除と控え");
        UUID reply = reply(other, thread, Tlp.GREEN, "この言葉は控えからも消えます。", List.of());
        UUID export = ask(owner);
        awaitReady(owner, export);
        assertThat(ExportReader.of(fetch(owner, export)).files().values())
                .anyMatch(file -> file.contains("この言葉は控えからも消えます。"));

        Set<Object> old = partIds(export);
        Transactions.call(() -> bean(PostCustody.class).takeAway(reply, "A22-1"));
        assertThat(partIds(export)).as("nothing is left of the old file").doesNotContainAnyElementsOf(old);
        awaitReady(owner, export);
        assertThat(ExportReader.of(fetch(owner, export)).files().values())
                .noneMatch(file -> file.contains("この言葉は控えからも消えます。"));
    }

    @Test
    @Tag("A18-05")
    default void aRowTellsNeitherWhoseACopyIsNorWhatItHolds() throws Exception {
        Viewer much = member();
        for (int i = 0; i < 3; i++) {
            publish(much, Audience.ALL_MEMBERS, Tlp.GREEN, "書いたもの " + i);
        }
        Viewer nothing = member();
        Set<Integer> lengths = new HashSet<>();
        for (Viewer owner : List.of(much, nothing)) {
            UUID export = ask(owner);
            awaitReady(owner, export);
            Map<String, Object> row =
                    Rows.of("select * from export_job where id = ?", export).get(0);
            assertThat(row.values())
                    .filteredOn(java.util.Objects::nonNull)
                    .noneMatch(value -> value.equals(owner.account())
                            || value.toString().contains(owner.account().toString()));
            lengths.add(((byte[]) row.get("sealed")).length);
            Rows.of("select sealed from export_part where export_id = ?", export)
                    .forEach(part -> lengths.add(-((byte[]) part.get("sealed")).length));
        }
        assertThat(lengths).as("one length of rows, one of parts").hasSize(2);
    }

    /** A copy that somebody has begun to make at that time, with a first part. */
    record Begun(UUID export, ExportContent content) {}

    /** A copy that is being made, with one part of it. */
    static Begun begunAt(Viewer owner, Instant time) throws Exception {
        return Transactions.call(() -> {
            Seal seal = bean(Seal.class);
            ExportJob job = new ExportJob(
                    seal.tag("export-owner", owner.account()),
                    ExportContent.asked(owner.account(), TokenPurpose.OWN_DEFENCE, owner.language()),
                    seal,
                    time);
            ExportContent content = job.begin(seal, time, ExportSteps.LEASE);
            bean(ExportJobs.class).add(job);
            bean(ExportJobs.class).add(new ExportPart(job.id(), 0, new byte[10]));
            return new Begun(job.id(), content);
        });
    }

    private static UUID ask(Viewer owner) throws Exception {
        return as(proved(owner), () -> bean(Exports.class).ask(new AskExport(TokenPurpose.OWN_DEFENCE)));
    }

    private static ExportCard card(Viewer owner, UUID export) throws Exception {
        return as(owner, () -> bean(Exports.class).mine()).stream()
                .filter(card -> card.id().equals(export))
                .findFirst()
                .orElseThrow();
    }

    private static ExportCard awaitReady(Viewer owner, UUID export) throws Exception {
        Awaitility.await().atMost(5, TimeUnit.MINUTES).until(() -> card(owner, export)
                .ready());
        return card(owner, export);
    }

    private static byte[] fetch(Viewer owner, UUID export) throws Exception {
        ExportFile file = as(proved(owner), () -> bean(Exports.class).fetch(export));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < file.parts(); i++) {
            int number = i;
            bytes.writeBytes(as(owner, () -> bean(Exports.class).part(export, number)));
        }
        assertThat(bytes.size()).isEqualTo((int) file.bytes());
        return bytes.toByteArray();
    }

    private static ThreadCopy asItIs(Viewer owner, UUID thread) throws Exception {
        return Transactions.call(() -> bean(TakeAlong.class)
                .copy(owner, thread, TokenPurpose.OWN_KNOWLEDGE)
                .orElseThrow());
    }

    private static Viewer member() throws Exception {
        return MemberAccountsScenarios.viewer(MemberAccountsScenarios.member(MembershipScenarios.member()));
    }

    private static Viewer proved(Viewer viewer) {
        Set<String> roles = new HashSet<>(viewer.roles());
        roles.add(Roles.PROVED);
        return ViewerFixture.with(viewer, roles);
    }

    private static void suspend(Viewer user) throws Exception {
        As.account(OFFICER_WHO_SUSPENDS, Set.of(Roles.SIGNED_IN, Roles.RESTRICT), () -> bean(Restrictions.class)
                .suspendUser(new SuspendUser(
                        user.seat().orElseThrow(),
                        Grade.ALL,
                        RestrictionFixture.facts(RestrictionGround.A11_2_1, "試験", Optional.empty()))));
    }

    private static UUID publish(Viewer author, Audience audience, Tlp tlp, String title) throws Exception {
        return as(author, () -> bean(Publishing.class)
                .publish(new PublishThread(
                        UUID.randomUUID().toString(),
                        ThreadKind.KNOWLEDGE,
                        audience,
                        tlp,
                        Conditions.NONE,
                        title,
                        title + "の本文です。")));
    }

    private static UUID reply(Viewer author, UUID thread, Tlp tlp, String text, List<UUID> quotes) throws Exception {
        return as(author, () -> bean(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, tlp, null, text, quotes)));
    }

    private static FileCard replyWith(Viewer author, UUID thread, String name, String content) throws Exception {
        String draft = UUID.randomUUID().toString();
        FileCard file = as(author, () -> bean(Attaching.class)
                .attach(new AttachFile(draft, name, content.getBytes(StandardCharsets.UTF_8))));
        as(author, () -> bean(Discussion.class).reply(new WriteReply(draft, thread, null, null, "記録です。", List.of())));
        return file;
    }

    private static void edit(Viewer author, UUID thread) throws Exception {
        as(author, () -> {
            var opening = bean(Board.class).thread(thread, 0).posts().get(0);
            bean(Discussion.class)
                    .edit(new EditPost(
                            opening.id(), opening.version(), "自分の相談（編集後）", "編集した本文です。", Tlp.GREEN, Conditions.NONE));
            return null;
        });
    }

    private static void withdraw(Viewer author, UUID post) throws Exception {
        as(author, () -> {
            bean(Discussion.class).withdraw(post);
            return null;
        });
    }

    private static Set<Object> partIds(UUID export) {
        return Rows.of("select id from export_part where export_id = ?", export).stream()
                .map(row -> row.get("id"))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static long parts(UUID export) {
        return Rows.of("select id from export_part where export_id = ?", export).size();
    }

    private static String state(UUID export) {
        return (String) Rows.of("select state from export_job where id = ?", export)
                .get(0)
                .get("state");
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static <T> T as(Viewer viewer, Callable<T> step) throws Exception {
        return ViewerFixture.as(viewer, step);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
