package org.noroshi.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.SeatFixture;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.accounts.Viewers;
import org.noroshi.emergency.AskForHelp;
import org.noroshi.emergency.EmergencyConsultation;
import org.noroshi.emergency.Trouble;
import org.noroshi.knowledge.KnowledgeWriting;
import org.noroshi.knowledge.ProposeArticle;
import org.noroshi.membership.ContractEnded;
import org.noroshi.membership.Grade;
import org.noroshi.membership.OwnUsers;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.SeatScenarios;
import org.noroshi.membership.Seats;
import org.noroshi.notices.Inbox;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.ErrorCode;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.BoardFixture;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.DraftView;
import org.noroshi.sharing.Drafts;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.PublishReport;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ReleaseScenarios;
import org.noroshi.sharing.ReportSection;
import org.noroshi.sharing.Reporting;
import org.noroshi.sharing.SaveDraft;
import org.noroshi.sharing.SharingError;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.ThreadSummary;
import org.noroshi.sharing.ThreadView;
import org.noroshi.sharing.ThreadsRequest;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.WriteReply;
import org.noroshi.sharing.files.AttachFile;
import org.noroshi.sharing.files.Attaching;
import org.noroshi.sharing.files.Attachments;
import org.noroshi.sharing.files.FileCard;
import org.noroshi.sharing.files.FilesError;
import org.noroshi.testing.At;
import org.noroshi.testing.Attacker;
import org.noroshi.testing.DatabaseCopy;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** A hospital that wants a colleague to approve what its users publish (C-N1). */
public interface ApprovalScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** The seats of a hospital whose three people have all begun to use the service. */
    record House(UUID contract, UUID liaison, UUID approver, UUID writer) {}

    private static House house() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        UUID liaison = Transactions.call(() -> bean(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow()
                .seat();
        UUID approver = SeatScenarios.admittedColleague(contract, "shounin");
        UUID writer = SeatScenarios.admittedColleague(contract, "kakite");
        SeatFixture.activated(approver);
        SeatFixture.activated(writer);
        return new House(contract, liaison, approver, writer);
    }

    /** The same, where what the writer and the liaison send waits for the approver. */
    private static House careful() throws Exception {
        House house = house();
        named(house, house.approver());
        return house;
    }

    private static void named(House house, UUID seat) throws Exception {
        run(house.liaison(), () -> bean(HospitalApproval.class).require(seat));
    }

    private static void switchedOff(House house) throws Exception {
        run(house.liaison(), () -> bean(HospitalApproval.class).requireNone());
    }

    private static <T> T as(UUID seat, Callable<T> step) throws Exception {
        return SeatFixture.as(seat, step);
    }

    private static void run(UUID seat, BoardFixture.Step step) throws Exception {
        as(seat, () -> {
            step.run();
            return null;
        });
    }

    private static Viewer viewer(UUID seat) throws Exception {
        UUID account = SeatFixture.accountOf(seat);
        return Transactions.call(() -> bean(Viewers.class).of(account));
    }

    private static String word() {
        return "shounin" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static PublishThread question(String title) {
        return new PublishThread(
                UUID.randomUUID().toString(),
                ThreadKind.QUESTION,
                Audience.ALL_MEMBERS,
                Tlp.AMBER,
                Conditions.NONE,
                title,
                "どうすればよいですか。" + title);
    }

    private static WriteReply reply(UUID thread, String text) {
        return new WriteReply(UUID.randomUUID().toString(), thread, null, null, text, List.of());
    }

    private static Sent sent(UUID seat, PublishThread command) throws Exception {
        return as(seat, () -> bean(Sending.class).open(command, Set.of(), false));
    }

    private static UUID waiting(UUID seat, PublishThread command) throws Exception {
        Sent sent = sent(seat, command);
        assertThat(sent.waits()).isTrue();
        return sent.id();
    }

    private static List<UUID> toDecide(UUID seat) throws Exception {
        return as(seat, () -> bean(Approving.class).toDecide()).stream()
                .map(ApprovalCard::id)
                .toList();
    }

    private static List<ApprovalCard> mine(UUID seat) throws Exception {
        return as(seat, () -> bean(Approving.class).mine());
    }

    private static ApprovalCard card(UUID seat, UUID id) throws Exception {
        return as(seat, () -> bean(Approving.class).read(id));
    }

    private static void approve(UUID seat, UUID id) throws Exception {
        Instant sentAt = card(seat, id).sentAt();
        run(seat, () -> bean(Approving.class).approve(id, sentAt));
    }

    private static void sendBack(UUID seat, UUID id, String words) throws Exception {
        Instant sentAt = card(seat, id).sentAt();
        run(seat, () -> bean(Approving.class).sendBack(id, sentAt, words));
    }

    private static void takeBack(UUID seat, UUID id) throws Exception {
        run(seat, () -> bean(Approving.class).takeBack(id));
    }

    private static Optional<DraftView> draft(UUID seat, UUID id) throws Exception {
        return as(seat, () -> bean(Drafts.class).find(id));
    }

    /** The one thread with that title, as somebody sees it. */
    private static ThreadView thread(Viewer viewer, String title) {
        UUID id = newest(viewer).stream()
                .filter(found -> found.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return BoardFixture.read(viewer, id);
    }

    private static List<ThreadSummary> newest(Viewer viewer) {
        return BoardFixture.as(viewer, () -> bean(Board.class).threads(ThreadsRequest.newest(50)))
                .threads();
    }

    private static List<OwnNotification> news(UUID seat) throws Exception {
        return as(seat, () -> bean(Inbox.class).own(Locale.JAPANESE)).stream()
                .filter(one -> one.text().contains("承認"))
                .toList();
    }

    private static void assertRefused(ErrorCode code, Callable<?> call) {
        assertThatThrownBy(call::call)
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).code()).isEqualTo(code));
    }

    private static void assertRefused(ErrorCode code, UUID seat, BoardFixture.Step step) {
        assertRefused(code, () -> {
            run(seat, step);
            return null;
        });
    }

    private static void assertNotThere(UUID seat, UUID id) {
        assertRefused(CommonError.NOT_FOUND, () -> card(seat, id));
        Instant any = Instant.now();
        assertRefused(CommonError.NOT_FOUND, seat, () -> bean(Approving.class).approve(id, any));
        assertRefused(CommonError.NOT_FOUND, seat, () -> bean(Approving.class).sendBack(id, any, "理由"));
    }

    // ------------------------------------------------------------ the setting

    @Test
    @Tag("C-N1")
    default void onlyTheLiaisonSaysWhoApprovesAndProvesAfreshWhoThatIs() throws Exception {
        House house = house();
        House other = house();
        assertThat(as(house.liaison(), () -> bean(HospitalApproval.class).view())
                        .on())
                .isFalse();
        for (UUID seat : List.of(house.writer(), house.approver())) {
            assertThatThrownBy(
                            () -> run(seat, () -> bean(HospitalApproval.class).require(house.approver())))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(
                            () -> run(seat, () -> bean(HospitalApproval.class).requireNone()))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(seat, () -> bean(HospitalApproval.class).view()))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> BoardFixture.longSignedIn(viewer(house.liaison()), () -> bean(HospitalApproval.class)
                        .require(house.approver())))
                .isInstanceOf(NotConfirmedException.class);
        for (UUID stranger : List.of(other.writer(), UUID.randomUUID())) {
            assertThatThrownBy(() -> named(house, stranger))
                    .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                            .containsExactly(new InvalidInputException.Problem(
                                    "approver", ApprovalError.NOT_A_COLLEAGUE, List.of())));
        }
        assertThat(sent(house.writer(), question("まだ承認なし")).waits()).isFalse();

        named(house, house.approver());

        OwnApproval own = as(house.liaison(), () -> bean(HospitalApproval.class).view());
        assertThat(own.on()).isTrue();
        assertThat(own.able()).isTrue();
        assertThat(own.colleagues())
                .filteredOn(OwnApproval.Colleague::approves)
                .extracting(OwnApproval.Colleague::seat)
                .containsExactly(house.approver());
        assertThat(sent(house.writer(), question("承認が要る")).waits()).isTrue();
        assertThat(sent(house.liaison(), question("連絡担当者も")).waits()).isTrue();
        assertThat(sent(house.approver(), question("承認者は要らない")).waits()).isFalse();
        assertThat(sent(other.writer(), question("ほかの病院")).waits()).isFalse();
        assertThat(as(house.liaison(), () -> bean(HospitalApproval.class).view())
                        .waiting())
                .isEqualTo(2);
    }

    @Test
    @Tag("C-N1")
    default void noOtherWayOfPublishingLeadsPastTheApproval() throws Exception {
        House house = careful();
        UUID there = BoardFixture.as(
                ViewerFixture.user(), () -> bean(Publishing.class).publish(question("前からの相談")));
        assertRefused(SharingError.APPROVAL_FIRST, house.writer(), () -> bean(Publishing.class)
                .publish(question("直接")));
        assertRefused(SharingError.APPROVAL_FIRST, house.writer(), () -> bean(Publishing.class)
                .publish(question("タグ付きで"), Set.of()));
        assertRefused(SharingError.APPROVAL_FIRST, house.writer(), () -> bean(Discussion.class)
                .reply(reply(there, "直接")));
        assertRefused(SharingError.APPROVAL_FIRST, house.writer(), () -> bean(Reporting.class)
                .publish(report("直接")));
    }

    private static PublishReport report(String title) {
        return report(title, Map.of(ReportSection.SITUATION, "不審なメールが届きました。", ReportSection.DAMAGE, "端末一台を止めました。"));
    }

    private static PublishReport report(String title, Map<ReportSection, String> sections) {
        return new PublishReport(
                UUID.randomUUID().toString(),
                Audience.ALL_MEMBERS,
                Tlp.GREEN,
                Conditions.NONE,
                title,
                sections,
                Tlp.AMBER_STRICT,
                false,
                null);
    }

    @Test
    @Tag("C-N1")
    default void whatIsNotFitToBePublishedIsNotTakenForApprovalEither() throws Exception {
        House house = careful();
        assertThatThrownBy(() -> sent(
                        house.writer(),
                        new PublishThread(
                                UUID.randomUUID().toString(),
                                ThreadKind.QUESTION,
                                Audience.ALL_MEMBERS,
                                Tlp.RED,
                                Conditions.NONE,
                                "赤",
                                "本文")))
                .isInstanceOf(InvalidInputException.class);
        assertRefused(
                CommonError.NOT_FOUND,
                () -> as(house.writer(), () -> bean(Sending.class).reply(reply(UUID.randomUUID(), "無い"), false)));
        assertRefused(SharingError.COULD_TELL_WHO, () -> sent(house.writer(), question("担当 090-1234-5678 まで電話してください")));
        assertThatThrownBy(() -> sent(
                        house.writer(),
                        new PublishThread(
                                UUID.randomUUID().toString(),
                                null,
                                Audience.ALL_MEMBERS,
                                Tlp.AMBER,
                                Conditions.NONE,
                                "種類なし",
                                "本文")))
                .satisfies(thrown -> assertThat(fields(thrown)).containsExactly("kind"));
        PublishReport endless = report(
                "長い報告",
                Arrays.stream(ReportSection.values())
                        .collect(Collectors.toMap(section -> section, section -> "長".repeat(3_900))));
        assertThatThrownBy(() -> as(house.writer(), () -> bean(Sending.class).report(endless, false)))
                .satisfies(thrown -> assertThat(fields(thrown)).containsExactly("text"));
        assertThatThrownBy(
                        () -> as(house.approver(), () -> bean(Reporting.class).publish(endless)))
                .as("and of one that needs no approval")
                .satisfies(thrown -> assertThat(fields(thrown)).containsExactly("text"));
        assertThat(mine(house.writer())).isEmpty();
    }

    private static List<String> fields(Throwable thrown) {
        return ErrorTable.of(thrown).problems().stream()
                .map(InvalidInputException.Problem::field)
                .toList();
    }

    // ------------------------------------------------------------ while it waits

    @Test
    @Tag("C-N1")
    @Tag("A18-05")
    default void whatWaitsIsThereForItsWriterAndTheApproverAlone() throws Exception {
        House house = careful();
        House other = careful();
        String word = word();
        UUID there = BoardFixture.as(
                ViewerFixture.user(), () -> bean(Publishing.class).publish(question("前からの相談")));
        List<Viewer> others = List.of(
                viewer(house.liaison()),
                viewer(other.approver()),
                ViewerFixture.user(),
                ViewerFixture.officer(),
                ViewerFixture.analyst());
        ReleaseScenarios.seen(others, there, word); // reading moves the own read marks once
        Map<String, Object> before = ReleaseScenarios.seen(others, there, word);

        UUID asked = waiting(house.writer(), question(word));
        PublishReport report = report(word);
        UUID told = as(house.writer(), () -> bean(Sending.class).report(report, false))
                .id();
        WriteReply answer = reply(there, word);
        UUID answered = as(house.writer(), () -> bean(Sending.class).reply(answer, false))
                .id();

        assertThat(ReleaseScenarios.seen(others, there, word)).isEqualTo(before);
        List<UUID> all = List.of(asked, told, answered);
        assertThat(toDecide(house.approver())).containsExactlyElementsOf(all);
        assertThat(mine(house.writer())).extracting(ApprovalCard::id).containsExactlyInAnyOrderElementsOf(all);
        for (UUID id : all) {
            assertThat(card(house.approver(), id).mayDecide()).isTrue();
            assertThat(card(house.writer(), id).mine()).isTrue();
            assertThat(card(house.writer(), id).mayDecide()).isFalse();
            for (UUID seat : List.of(house.liaison(), other.approver(), other.writer(), other.liaison())) {
                assertNotThere(seat, id);
                assertRefused(
                        CommonError.NOT_FOUND, seat, () -> bean(Approving.class).takeBack(id));
            }
            assertThatThrownBy(() -> BoardFixture.as(
                            ViewerFixture.officer(), () -> bean(Approving.class).read(id)))
                    .isInstanceOf(NotFoundException.class);
        }
        for (UUID seat : List.of(house.liaison(), other.approver(), other.liaison())) {
            assertThat(toDecide(seat)).isEmpty();
            assertThat(mine(seat)).isEmpty();
            assertThat(draft(seat, asked)).isEmpty();
            assertThat(news(seat)).isEmpty();
        }
        assertThat(card(house.approver(), asked).html()).contains(word);
        assertThat(card(house.approver(), told).html()).contains("不審なメール", "端末一台");
        assertThat(card(house.approver(), told).damageTlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(card(house.approver(), answered).tlp())
                .as("what the thread brings along")
                .isEqualTo(Tlp.AMBER);
    }

    @Test
    @Tag("C-N1")
    default void theApproverIsNotToldWhoWroteItUnlessTheWriterWantsThat() throws Exception {
        House house = careful();
        UUID silent = waiting(house.writer(), question("だれかは言わない"));
        UUID open = as(house.writer(), () -> bean(Sending.class).open(question("名前を言う"), Set.of(), true))
                .id();
        ApprovalCard card = card(house.approver(), silent);
        Viewer writer = viewer(house.writer());
        assertThat(card.writer()).isEmpty();
        assertThat(card.toString())
                .doesNotContain(
                        writer.account().toString(), writer.seat().orElseThrow().toString(), "kakite");
        assertThat(card(house.approver(), open).writer())
                .hasValueSatisfying(name -> assertThat(name).contains("kakite"));
    }

    @Test
    @Tag("C-N1")
    @Tag("A18-05")
    default void filesOfWhatWaitsAreLookedAtByWhoDecidesAndByNobodyElseAndStayAsTheyAre() throws Exception {
        House house = careful();
        House other = careful();
        PublishThread command = question("添付のある相談 " + word());
        byte[] content = "接続できませんでした\n".getBytes(StandardCharsets.UTF_8);
        FileCard file = as(house.writer(), () -> bean(Attaching.class)
                .attach(new AttachFile(command.clientKey(), "記録.log", content)));
        UUID id = waiting(house.writer(), command);

        assertThat(card(house.approver(), id).files())
                .extracting(FileCard::name)
                .containsExactly("記録.log");
        for (UUID seat : List.of(house.approver(), house.writer())) {
            assertThat(as(seat, () -> bean(ApprovalFiles.class).look(id, file.id()))
                            .text())
                    .isEqualTo("接続できませんでした\n");
            assertRefused(
                    CommonError.NOT_FOUND, seat, () -> bean(ApprovalFiles.class).look(id, UUID.randomUUID()));
            assertRefused(
                    CommonError.NOT_FOUND, seat, () -> bean(ApprovalFiles.class).picture(id, file.id(), 0));
        }
        for (UUID seat : List.of(house.liaison(), other.approver(), other.writer())) {
            assertRefused(
                    CommonError.NOT_FOUND, seat, () -> bean(ApprovalFiles.class).look(id, file.id()));
            assertRefused(
                    CommonError.NOT_FOUND, seat, () -> bean(Attachments.class).look(file.id()));
        }
        assertRefused(CommonError.NOT_FOUND, house.approver(), () -> bean(Attachments.class)
                .look(file.id()));

        assertRefused(FilesError.FILES_HELD, house.writer(), () -> bean(Attaching.class)
                .attach(new AttachFile(command.clientKey(), "後から.log", content)));
        assertRefused(FilesError.FILES_HELD, house.writer(), () -> bean(Attaching.class)
                .detach(file.id()));
        takeBack(house.writer(), id);
        run(house.writer(), () -> bean(Attaching.class)
                .attach(new AttachFile(command.clientKey(), "後から.log", content)));
        assertThat(waiting(house.writer(), command)).isEqualTo(id);
        At.time(bean(Clock.class).instant().plus(Duration.ofDays(29)), () -> {
            approve(house.approver(), id);
            return null;
        });
        UUID post =
                thread(viewer(other.writer()), command.title()).posts().get(0).id();
        assertThat(as(other.writer(), () -> bean(Attachments.class).of(List.of(post))))
                .extracting(FileCard::name)
                .containsExactly("記録.log", "後から.log");
    }

    @Test
    @Tag("C-N1")
    default void whatWasLookedAtIsWhatIsApproved() throws Exception {
        House house = careful();
        PublishThread command = question("初めの文章 " + word());
        UUID id = waiting(house.writer(), command);
        assertThat(waiting(house.writer(), command)).as("a double click").isEqualTo(id);
        assertThat(mine(house.writer())).hasSize(1);
        assertRefused(
                ApprovalError.WAITS_ALREADY, () -> sent(house.writer(), changed(command, command.title(), "別の文章")));
        run(house.writer(), () -> bean(Drafts.class)
                .save(new SaveDraft(id, null, ThreadKind.QUESTION, null, null, null, "遅れて届いた保存", "別の文章")));
        assertRefused(SharingError.DRAFT_WAITS, house.writer(), () -> bean(Drafts.class)
                .discard(id));
        ApprovalCard seen = card(house.approver(), id);
        assertThat(seen.title()).isEqualTo(command.title());

        takeBack(house.writer(), id);
        At.time(bean(Clock.class).instant().plusSeconds(60), () -> {
            waiting(house.writer(), changed(command, command.title(), "書き直した文章"));
            assertRefused(ApprovalError.CHANGED_SINCE, house.approver(), () -> bean(Approving.class)
                    .approve(id, seen.sentAt()));
            assertRefused(ApprovalError.CHANGED_SINCE, house.approver(), () -> bean(Approving.class)
                    .sendBack(id, seen.sentAt(), "前の文章について"));
            approve(house.approver(), id);
            return null;
        });
        assertThat(thread(ViewerFixture.user(), command.title()).posts())
                .extracting(PostView::text)
                .containsExactly("書き直した文章");
    }

    private static PublishThread changed(PublishThread command, String title, String text) {
        return new PublishThread(
                command.clientKey(),
                command.kind(),
                command.audience(),
                command.tlp(),
                command.conditions(),
                title,
                text);
    }

    // ------------------------------------------------------------ approved

    @Test
    @Tag("C-N1")
    @Tag("A18-05")
    default void whatIsApprovedIsPublishedInItsWritersNameAndSealedLikeAnyOther() throws Exception {
        House house = careful();
        House free = house();
        Viewer reader = ViewerFixture.user();
        PublishThread command = question("承認されるもの " + word());
        UUID id = waiting(house.writer(), command);
        PublishThread without = question("承認のないもの " + word());
        UUID published = sent(free.writer(), without).id();

        approve(house.approver(), id);

        UUID thread = thread(reader, command.title()).thread().id();
        assertThat(toDecide(house.approver())).isEmpty();
        assertThat(mine(house.writer())).isEmpty();
        assertThat(draft(house.writer(), id)).isEmpty();
        assertThat(BoardFixture.read(viewer(house.writer()), thread)
                        .posts()
                        .get(0)
                        .actions()
                        .mine())
                .isTrue();
        for (UUID seat : List.of(house.approver(), house.liaison())) {
            assertThat(BoardFixture.read(viewer(seat), thread)
                            .posts()
                            .get(0)
                            .actions()
                            .mine())
                    .isFalse();
        }
        assertThat(sent(house.writer(), command))
                .as("sent once more by a program")
                .isEqualTo(new Sent(thread, false));

        DatabaseCopy copy;
        try (Connection connection = Rows.dataSource().getConnection()) {
            copy = DatabaseCopy.of(connection);
        }
        Attacker attacker = new Attacker(copy, people(house, free));
        UUID writer = SeatFixture.accountOf(house.writer());
        UUID other = SeatFixture.accountOf(free.writer());
        assertThat(attacker.namings(List.of(
                        new Attacker.Item(thread, writer, Instant.EPOCH),
                        new Attacker.Item(id, writer, Instant.EPOCH),
                        new Attacker.Item(published, other, Instant.EPOCH))))
                .isEmpty();
        assertThat(tables(copy, thread)).isEqualTo(tables(copy, published));
    }

    /** Tables in which the item is told of. */
    private static Set<String> tables(DatabaseCopy copy, UUID item) {
        return copy.rows().stream()
                .filter(row -> row.tells(item.toString()))
                .map(DatabaseCopy.Row::table)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Set<String>> people(House... houses) throws Exception {
        Map<UUID, Set<String>> people = new HashMap<>();
        for (House house : houses) {
            for (UUID seat : List.of(house.liaison(), house.approver(), house.writer())) {
                Viewer viewer = viewer(seat);
                people.put(
                        viewer.account(),
                        Set.of(
                                viewer.account().toString(),
                                seat.toString(),
                                house.contract().toString(),
                                viewer.organisation().orElseThrow().toString()));
            }
        }
        return people;
    }

    @Test
    @Tag("C-N1")
    @Tag("A18-05")
    default void aCopyOfTheDatabaseTellsNeitherWhoWantsApprovalsNorWhatWaits() throws Exception {
        House house = careful();
        String word = word();
        UUID id = waiting(house.writer(), question(word));
        DatabaseCopy copy;
        try (Connection connection = Rows.dataSource().getConnection()) {
            copy = DatabaseCopy.of(connection);
        }
        assertThat(copy.rows()).noneMatch(row -> row.tells(word));
        assertThat(new Attacker(copy, people(house))
                        .namings(List.of(new Attacker.Item(id, SeatFixture.accountOf(house.writer()), Instant.EPOCH))))
                .isEmpty();
        String approver = SeatFixture.accountOf(house.approver()).toString();
        String hospital = viewer(house.writer()).organisation().orElseThrow().toString();
        assertThat(Rows.of("select payload from outbox where kind = ?", ApprovalMail.KIND))
                .isNotEmpty()
                .extracting(row -> row.get("payload").toString())
                .noneMatch(payload -> payload.contains(approver) || payload.contains(hospital));
        assertThat(Rows.of("select item_id from audit_event where subject_kind like 'approval%'"))
                .extracting(row -> row.get("item_id"))
                .containsOnlyNulls();
    }

    @Test
    @Tag("C-N1")
    default void reportsAndRepliesArePublishedWithAllThatTheyHad() throws Exception {
        House house = careful();
        Viewer asker = ViewerFixture.user();
        UUID there = BoardFixture.as(asker, () -> bean(Publishing.class).publish(question("返信を待つ相談")));
        UUID quoted = BoardFixture.read(asker, there).posts().get(0).id();
        WriteReply answer = new WriteReply(
                UUID.randomUUID().toString(), there, Tlp.AMBER_STRICT, null, "こうしてください。", List.of(quoted));
        UUID answered = as(house.writer(), () -> bean(Sending.class).reply(answer, false))
                .id();
        PublishReport report = report("承認される報告 " + word());
        UUID told = as(house.writer(), () -> bean(Sending.class).report(report, false))
                .id();

        approve(house.approver(), answered);
        approve(house.approver(), told);

        PostView reply = BoardFixture.read(asker, there).posts().get(1);
        assertThat(reply.text()).isEqualTo("こうしてください。");
        assertThat(reply.marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(reply.quotes()).extracting(PostView.Quoted::id).containsExactly(quoted);
        ThreadView view = thread(asker, report.title());
        assertThat(view.thread().kind()).isEqualTo(ThreadKind.INCIDENT);
        assertThat(view.posts()).hasSize(2);
        assertThat(view.posts().get(0).text()).contains("不審なメール").doesNotContain("端末一台");
        assertThat(view.posts().get(1).text()).contains("端末一台");
        assertThat(view.posts().get(1).marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
    }

    @Test
    @Tag("C-N1")
    default void ofTwoDecisionsAtOnceOneCounts() throws Exception {
        House house = careful();
        PublishThread command = question("二度押される承認 " + word());
        UUID id = waiting(house.writer(), command);
        Instant sentAt = card(house.approver(), id).sentAt();
        Callable<Boolean> approving = () -> {
            try {
                run(house.approver(), () -> bean(Approving.class).approve(id, sentAt));
                return true;
            } catch (Exception refused) {
                assertThat(ErrorTable.of(refused).code()).isEqualTo(CommonError.NOT_FOUND);
                return false;
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(4);
        int done = 0;
        try {
            for (Future<Boolean> one : pool.invokeAll(List.of(approving, approving, approving, approving))) {
                done += one.get() ? 1 : 0;
            }
        } finally {
            pool.shutdown();
        }
        assertThat(done).isEqualTo(1);
        assertThat(thread(ViewerFixture.user(), command.title()).posts()).hasSize(1);
    }

    // ------------------------------------------------------------ not approved

    @Test
    @Tag("C-N1")
    default void whatIsSentBackIsItsWritersDraftAgainWithNothingLost() throws Exception {
        House house = careful();
        PublishThread command = question("差し戻されるもの " + word());
        FileCard file = as(house.writer(), () -> bean(Attaching.class)
                .attach(new AttachFile(
                        command.clientKey(), "記録.log", "接続できませんでした\n".getBytes(StandardCharsets.UTF_8))));
        UUID id = waiting(house.writer(), command);
        Instant sentAt = card(house.approver(), id).sentAt();
        for (String nothing : List.of("", " ", "あ".repeat(Approving.LONGEST_NOTE + 1))) {
            assertThatThrownBy(() ->
                            run(house.approver(), () -> bean(Approving.class).sendBack(id, sentAt, nothing)))
                    .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                            .extracting(InvalidInputException.Problem::field)
                            .containsExactly("words"));
        }

        sendBack(house.approver(), id, "部署名を外してください。");

        assertThat(toDecide(house.approver())).isEmpty();
        assertNotThere(house.approver(), id);
        assertThat(news(house.writer())).singleElement().satisfies(one -> assertThat(one.text())
                .contains("差し戻"));
        ApprovalCard back = card(house.writer(), id);
        assertThat(back.state()).isEqualTo(ApprovalState.SENT_BACK);
        assertThat(back.note()).isEqualTo("部署名を外してください。");
        assertThat(news(house.writer())).as("once read").isEmpty();
        takeBack(house.writer(), id);
        DraftView draft = draft(house.writer(), id).orElseThrow();
        assertThat(draft.held()).isFalse();
        assertThat(draft.title()).isEqualTo(command.title());
        assertThat(draft.text()).isEqualTo(command.text());
        assertThat(draft.tlp()).isEqualTo(command.tlp());
        assertThat(draft.audience()).isEqualTo(command.audience());
        assertThat(as(house.writer(), () -> bean(Attaching.class).waiting(command.clientKey())))
                .extracting(FileCard::id)
                .containsExactly(file.id());
        assertThat(mine(house.writer())).isEmpty();
        UUID again = waiting(house.writer(), command);
        approve(house.approver(), again);
        assertThat(thread(ViewerFixture.user(), command.title()).posts()).hasSize(1);
    }

    @Test
    @Tag("C-N1")
    default void aProgramThatSendsTheSameOnceMoreAfterItCameBackHasSentItAnew() throws Exception {
        House house = careful();
        PublishThread command = new PublishThread(
                "program/1",
                ThreadKind.INDICATORS,
                Audience.ALL_MEMBERS,
                Tlp.AMBER,
                Conditions.NONE,
                "機械から " + word(),
                "本文");
        UUID id = waiting(house.writer(), command);
        sendBack(house.approver(), id, "足りません。");
        assertThat(toDecide(house.approver())).isEmpty();
        assertThat(waiting(house.writer(), changed(command, command.title(), "足した本文")))
                .isEqualTo(id);
        assertThat(toDecide(house.approver())).containsExactly(id);
        approve(house.approver(), id);
        assertThat(thread(ViewerFixture.user(), command.title()).posts())
                .extracting(PostView::text)
                .containsExactly("足した本文");
    }

    @Test
    @Tag("C-N1")
    default void nobodyApprovesTheOwnWords() throws Exception {
        House house = careful();
        PublishThread command = question("書いた人が承認者になる " + word());
        UUID id = waiting(house.writer(), command);
        named(house, house.writer());
        assertThat(toDecide(house.writer())).isEmpty();
        Instant sentAt = card(house.writer(), id).sentAt();
        assertThat(card(house.writer(), id).mayDecide()).isFalse();
        assertRefused(CommonError.NOT_FOUND, house.writer(), () -> bean(Approving.class)
                .approve(id, sentAt));
        assertNotThere(house.approver(), id);

        takeBack(house.writer(), id);
        assertThat(sent(house.writer(), command).waits())
                .as("approvers need none")
                .isFalse();
    }

    @Test
    @Tag("C-N1")
    default void anotherApproverFindsWhatTheFirstHasNotDecided() throws Exception {
        House house = careful();
        PublishThread command = question("引き継がれるもの " + word());
        UUID id = waiting(house.writer(), command);
        named(house, house.liaison());
        assertNotThere(house.approver(), id);
        assertThat(toDecide(house.approver())).isEmpty();
        assertThat(news(house.liaison())).hasSize(1);
        approve(house.liaison(), id);
        assertThat(thread(ViewerFixture.user(), command.title()).posts()).hasSize(1);
    }

    @Test
    @Tag("C-N1")
    default void whenTheApproverLeavesNothingGoesOutUnseenAndWhatWaitedIsItsWritersAgain() throws Exception {
        House house = careful();
        UUID id = waiting(house.writer(), question("承認者がいなくなる"));
        run(house.liaison(), () -> bean(OwnUsers.class).remove(house.approver()));

        assertRefused(ApprovalError.NO_APPROVER, () -> sent(house.writer(), question("送れない")));
        assertRefused(SharingError.APPROVAL_FIRST, house.writer(), () -> bean(Publishing.class)
                .publish(question("直接も出せない")));
        assertThat(card(house.writer(), id).state()).isEqualTo(ApprovalState.NO_APPROVER);
        assertThat(news(house.writer())).isEmpty();
        OwnApproval own = as(house.liaison(), () -> bean(HospitalApproval.class).view());
        assertThat(own.on()).isTrue();
        assertThat(own.able()).isFalse();
        assertThat(own.waiting()).isZero();

        named(house, house.liaison());
        assertThat(toDecide(house.liaison())).as("it was back and stays back").isEmpty();
        takeBack(house.writer(), id);
        assertThat(draft(house.writer(), id)).isPresent();
    }

    @Test
    @Tag("C-N1")
    default void whenTheSettingIsSwitchedOffWhatWaitsIsADraftAndNothingIsPublished() throws Exception {
        House house = careful();
        PublishThread command = question("設定が変わる " + word());
        UUID id = waiting(house.writer(), command);
        switchedOff(house);
        assertNotThere(house.approver(), id);
        assertThat(card(house.writer(), id).state()).isEqualTo(ApprovalState.SWITCHED_OFF);
        assertThat(newest(ViewerFixture.user()))
                .extracting(ThreadSummary::title)
                .doesNotContain(command.title());
        named(house, house.approver());
        assertThat(toDecide(house.approver()))
                .as("it does not wait again by itself")
                .isEmpty();
        switchedOff(house);
        takeBack(house.writer(), id);
        assertThat(sent(house.writer(), command).waits()).isFalse();
        assertThat(thread(ViewerFixture.user(), command.title()).posts()).hasSize(1);
    }

    @Test
    @Tag("C-N1")
    default void whatNobodyDecidesInTimeIsADraftAgain() throws Exception {
        House house = careful();
        UUID id = waiting(house.writer(), question("だれも見ない"));
        Instant until = card(house.writer(), id).until();
        At.time(until.minusSeconds(1), () -> {
            assertThat(toDecide(house.approver())).containsExactly(id);
            return null;
        });
        At.time(until, () -> {
            assertThat(toDecide(house.approver())).isEmpty();
            assertNotThere(house.approver(), id);
            assertThat(card(house.writer(), id).state()).isEqualTo(ApprovalState.EXPIRED);
            takeBack(house.writer(), id);
            assertThat(draft(house.writer(), id))
                    .hasValueSatisfying(draft -> assertThat(draft.held()).isFalse());
            return null;
        });
    }

    // ------------------------------------------------------------ restrictions, leaving, the end of the contract

    @Test
    @Tag("C-N1")
    @Tag("A22-1")
    default void nothingIsPublishedForAWriterWhoMayNotPost() throws Exception {
        House house = careful();
        PublishThread command = question("利用制限の間 " + word());
        UUID id = waiting(house.writer(), command);
        UUID restriction = BoardFixture.as(ViewerFixture.officer(), () -> bean(Restrictions.class)
                .suspendUser(RestrictionFixture.user(
                        house.writer(), Grade.NO_POSTING, RestrictionGround.values()[0], "試験のため", Optional.empty())));
        assertRefused(ApprovalError.WRITER_MAY_NOT, house.approver(), () -> bean(Approving.class)
                .approve(id, card(house.approver(), id).sentAt()));
        assertThat(toDecide(house.approver())).as("it goes on waiting").containsExactly(id);
        BoardFixture.run(ViewerFixture.officer(), () -> bean(Restrictions.class).lift(restriction, "解消した"));
        approve(house.approver(), id);
        assertThat(thread(ViewerFixture.user(), command.title()).posts()).hasSize(1);
    }

    @Test
    @Tag("C-N1")
    @Tag("A22-1")
    default void aSuspendedHospitalApprovesNothingAndFindsItAgainAfterwards() throws Exception {
        House house = careful();
        PublishThread command = question("停止の間 " + word());
        UUID id = waiting(house.writer(), command);
        Instant sentAt = card(house.approver(), id).sentAt();
        UUID restriction = BoardFixture.as(ViewerFixture.officer(), () -> bean(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        house.contract(), Grade.ALL, RestrictionGround.values()[0], "試験のため", Optional.empty())));
        for (UUID seat : List.of(house.approver(), house.writer())) {
            assertThatThrownBy(() -> toDecide(seat)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> run(seat, () -> bean(Approving.class).approve(id, sentAt)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(letters(toApprover(house))).as("no mail either").isEmpty();
        BoardFixture.run(ViewerFixture.officer(), () -> bean(Restrictions.class).lift(restriction, "解消した"));
        approve(house.approver(), id);
        assertThat(thread(ViewerFixture.user(), command.title()).posts()).hasSize(1);
    }

    @Test
    @Tag("C-N1")
    default void whatWaitsGoesWithItsWriterAndWithTheContract() throws Exception {
        House house = careful();
        UUID left = waiting(house.writer(), question("書いた人が去る"));
        UUID stays = waiting(house.liaison(), question("連絡担当者の分"));
        run(house.liaison(), () -> bean(OwnUsers.class).remove(house.writer()));
        assertThat(toDecide(house.approver())).containsExactly(stays);
        assertNotThere(house.approver(), left);
        assertThat(as(house.liaison(), () -> bean(HospitalApproval.class).view())
                        .waiting())
                .isEqualTo(1);

        UUID hospital = viewer(house.liaison()).organisation().orElseThrow();
        Transactions.call(() -> {
            CDI.current().getBeanManager().getEvent().fire(new ContractEnded(house.contract(), hospital, "A11-1"));
            return null;
        });
        assertThat(Transactions.call(() -> bean(WaitingPosts.class).all(hospital)))
                .isEmpty();
        assertThat(Transactions.call(() -> bean(WaitingPosts.class).approver(hospital)))
                .isEmpty();
    }

    // ------------------------------------------------------------ what is told

    private static JsonObject toApprover(House house) throws Exception {
        UUID hospital = viewer(house.liaison()).isNobody()
                ? Transactions.call(() ->
                        bean(Seats.class).holder(house.liaison()).orElseThrow().organisation())
                : viewer(house.liaison()).organisation().orElseThrow();
        return left(() -> bean(ApprovalMail.class).toApprover(hospital));
    }

    /** What the step leaves in the outbox. */
    private static JsonObject left(BoardFixture.Step step) throws Exception {
        Set<Object> before = Set.copyOf(ids());
        Transactions.call(() -> {
            step.run();
            return null;
        });
        List<Object> after = new ArrayList<>(ids());
        after.removeAll(before);
        String payload = Rows.of("select payload from outbox where id = ?", after.get(0))
                .get(0)
                .get("payload")
                .toString();
        return Json.createReader(new StringReader(payload)).readObject();
    }

    private static List<Object> ids() {
        return Rows.of("select id from outbox where kind = ?", ApprovalMail.KIND).stream()
                .map(row -> row.get("id"))
                .toList();
    }

    private static List<Letter> letters(JsonObject payload) throws Exception {
        return Transactions.call(() -> bean(ApprovalMail.class).letters(payload));
    }

    @Test
    @Tag("C-N1")
    default void approverAndWriterAreToldByNoticeAndByAMailThatNamesNothing() throws Exception {
        House house = careful();
        String word = word();
        UUID id = waiting(house.writer(), question(word));
        assertThat(news(house.approver())).singleElement().satisfies(one -> {
            assertThat(one.text()).doesNotContain(word);
            assertThat(one.path()).isEqualTo("/board/approval?id=" + id);
        });
        assertThat(letters(toApprover(house))).singleElement().satisfies(letter -> {
            assertThat(letter.recipient())
                    .isEqualTo(SeatFixture.accountOf(house.approver()).toString());
            assertThat(letter.values().toString()).doesNotContain(word, id.toString());
        });
        card(house.approver(), id);
        assertThat(news(house.approver())).as("once looked at").isEmpty();
        approve(house.approver(), id);
        assertThat(news(house.writer())).singleElement().satisfies(one -> assertThat(one.path())
                .startsWith("/board/thread?id="));
        run(house.writer(), () -> bean(Inbox.class).markAllRead());
        assertThat(news(house.writer())).isEmpty();
    }

    // ------------------------------------------------------------ emergencies and articles

    private static AskForHelp help() {
        return new AskForHelp(
                UUID.randomUUID().toString(),
                Trouble.values()[0],
                Audience.ALL_MEMBERS,
                Tlp.GREEN,
                Conditions.NONE,
                Map.of(ReportSection.SITUATION, "画面に脅迫文が出ています。"),
                null,
                null,
                null);
    }

    @Test
    @Tag("C-N1")
    default void anEmergencyIsNeverHeldBackAndNorIsWhatTheOneWhoCalledAddsToIt() throws Exception {
        House house = careful();
        UUID thread = as(house.writer(), () -> bean(EmergencyConsultation.class).ask(help()));
        assertThat(BoardFixture.read(ViewerFixture.user(), thread).posts()).hasSize(1);
        assertThat(as(house.writer(), () -> bean(Sending.class).waits(thread))).isFalse();
        assertThat(as(house.writer(), () -> bean(Sending.class).reply(reply(thread, "続報です。"), false))
                        .waits())
                .isFalse();
        assertThat(BoardFixture.read(ViewerFixture.user(), thread).posts()).hasSize(2);

        assertThat(as(house.liaison(), () -> bean(Sending.class).waits(thread)))
                .as("a colleague's word in it")
                .isTrue();
        UUID ofOthers = BoardFixture.as(
                ViewerFixture.user(), () -> bean(EmergencyConsultation.class).ask(help()));
        assertThat(as(house.writer(), () -> bean(Sending.class).reply(reply(ofOthers, "助言です。"), false))
                        .waits())
                .isTrue();
    }

    @Test
    @Tag("C-N1")
    default void anArticleCannotBePublishedUnderApprovalAndStaysAsItWasAgreed() throws Exception {
        House house = house();
        Viewer asker = ViewerFixture.user();
        UUID thread = BoardFixture.as(asker, () -> bean(Publishing.class).publish(question("記事になる相談 " + word())));
        UUID answer = as(house.writer(), () -> bean(Discussion.class).reply(reply(thread, "こうします。")));
        BoardFixture.run(asker, () -> bean(Discussion.class).accept(answer));
        UUID proposal = as(house.writer(), () -> bean(KnowledgeWriting.class)
                .propose(new ProposeArticle(thread, "まとめ", "こうすればよいと分かりました。", Tlp.AMBER, null)));
        BoardFixture.run(asker, () -> bean(KnowledgeWriting.class).agree(proposal));
        named(house, house.approver());

        assertRefused(SharingError.APPROVAL_FIRST, house.writer(), () -> bean(KnowledgeWriting.class)
                .publish(proposal));

        switchedOff(house);
        UUID article = as(house.writer(), () -> bean(KnowledgeWriting.class).publish(proposal));
        assertThat(BoardFixture.read(asker, article).posts().get(0).text()).isEqualTo("こうすればよいと分かりました。");
    }
}
