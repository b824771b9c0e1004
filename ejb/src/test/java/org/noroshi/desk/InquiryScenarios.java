package org.noroshi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.IncomingMail;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.platform.WorkItem;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What is asked reaches the desk and nobody else, and is answered in its time (articles 10-3, 28-4 and 30). */
public interface InquiryScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Somebody with an account; here one of the staff, because a member takes a whole admission. */
    private static UUID asker() throws Exception {
        return ViewerFixture.storedStaff(Group.ANALYST, Locale.JAPANESE).account();
    }

    private static <T> T as(UUID account, Callable<T> step) throws Exception {
        return As.account(account, Set.of(Roles.SIGNED_IN), step);
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        Viewer officer = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        return As.account(officer.account(), officer.roles(), step);
    }

    private static UUID asked(UUID account, InquiryKind kind, String text) throws Exception {
        return as(account, () -> bean(Inquiries.class).ask(new AskInquiry(kind, "件名です", text)));
    }

    private static InquiryView read(UUID account, UUID inquiry) throws Exception {
        return as(account, () -> bean(Inquiries.class).read(inquiry));
    }

    private static InquiryCard card(UUID inquiry) throws Exception {
        return officer(() -> bean(InquiryDesk.class).card(inquiry));
    }

    private static List<UUID> shelf(InquiryShelf shelf) throws Exception {
        return officer(() -> bean(InquiryDesk.class).list(shelf)).stream()
                .map(InquiryLine::id)
                .toList();
    }

    private static void answered(UUID inquiry, String text) throws Exception {
        officer(() -> {
            bean(InquiryDesk.class).answer(inquiry, text);
            return null;
        });
    }

    private static boolean received(String from, String subject, String text) throws Exception {
        IncomingMail mail = new IncomingMail(
                from, "外部 一郎", subject, text, 0, bean(Clock.class).instant(), false);
        return Transactions.call(() -> bean(MailInquiries.class).receive(mail));
    }

    private static UUID from(String address) {
        return UUID.fromString(Rows.of("select id from inquiry where mail = ? order by opened_at", address)
                .get(0)
                .get("id")
                .toString());
    }

    private static List<Letter> letters(String kind, UUID inquiry, int step) throws Exception {
        JsonObject payload = Json.createObjectBuilder()
                .add("inquiry", inquiry.toString())
                .add("step", step)
                .build();
        OutboxHandler handler = CDI.current().select(OutboxHandler.class, Any.Literal.INSTANCE).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return Transactions.call(() -> handler.letters(payload));
    }

    private static AskFromOutside fromOutside(String mail, String network) {
        return new AskFromOutside(
                InquiryKind.APPLYING, "外部 花子", mail, "申込みについて", "フリーメールしかありません。申し込めますか。", Locale.ENGLISH, network);
    }

    @Test
    @Tag("A10-3")
    @Tag("C-INQ")
    default void whoHasNoAccountAsksByFormAndIsAnsweredByMail() throws Exception {
        String mail = UUID.randomUUID() + "@outside.example";
        bean(OutsideInquiries.class)
                .ask(fromOutside(
                        mail.toUpperCase(Locale.ROOT), UUID.randomUUID().toString()));
        UUID inquiry = from(mail);
        InquiryCard seen = card(inquiry);
        assertThat(seen.line().origin()).isEqualTo(InquiryOrigin.FORM);
        assertThat(shelf(InquiryShelf.WAITING)).contains(inquiry);
        assertThat(letters(InquiryMail.RECEIVED, inquiry, 2)).singleElement().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo(mail);
            assertThat(letter.values().values())
                    .as("nothing that somebody wrote in another’s name")
                    .noneMatch(value -> value.contains("フリーメール"));
            assertThat(letter.values().get("body")).contains(seen.line().number());
        });

        answered(inquiry, "はい、事務局にご相談ください。");
        assertThat(letters(InquiryMail.ANSWERED, inquiry, 3))
                .singleElement()
                .satisfies(letter -> assertThat(letter.values().get("body")).contains("ご相談ください"));
        assertThat(received(mail, "Re: " + seen.line().number(), "ありがとうございます。")).isTrue();
        assertThat(shelf(InquiryShelf.WAITING)).as("a reply by mail goes to it").contains(inquiry);
    }

    @Test
    @Tag("C-INQ")
    default void allThatIsWrongWithAFormFromOutsideIsToldAtOnce() {
        assertThatThrownBy(() -> bean(OutsideInquiries.class)
                        .ask(new AskFromOutside(
                                null, "see www.example.com", "nobody@", "", " ", Locale.JAPANESE, "192.0.2.1")))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactlyInAnyOrder("kind", "name", "mail", "subject", "text"));
    }

    @Test
    @Tag("C-INQ")
    default void nobodyAsksFromOutsideWithoutEnd() {
        OutsideInquiries form = bean(OutsideInquiries.class);
        String network = UUID.randomUUID().toString();
        for (int i = 0; i < 6; i++) {
            form.ask(fromOutside(UUID.randomUUID() + "@outside.example", network));
        }
        assertThatThrownBy(() -> form.ask(fromOutside(UUID.randomUUID() + "@outside.example", network)))
                .isInstanceOf(TooManyRequestsException.class);

        String mail = UUID.randomUUID() + "@outside.example";
        for (int i = 0; i < MailInquiries.MOST_AN_HOUR; i++) {
            form.ask(fromOutside(mail, UUID.randomUUID().toString()));
        }
        assertThatThrownBy(() -> form.ask(fromOutside(mail, UUID.randomUUID().toString())))
                .as("from one network after the other")
                .isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    @Tag("A10-3")
    @Tag("C-INQ")
    default void aMemberAsksAndIsAnswered() throws Exception {
        UUID account = asker();
        UUID inquiry = asked(account, InquiryKind.USE, "通知の設定はどこですか。");

        InquiryView received = read(account, inquiry);
        assertThat(received.number()).matches("Q\\d{4}-[2-9A-Z]{6}");
        assertThat(received.posts())
                .extracting(InquiryPost::side)
                .containsExactly(MessageSide.ASKER, MessageSide.SERVICE);
        assertThat(String.join("", received.posts().get(1).paragraphs())).contains(received.number());
        assertThat(shelf(InquiryShelf.WAITING)).contains(inquiry);

        answered(inquiry, "右上の「通知」からお選びください。");

        InquiryView read = read(account, inquiry);
        assertThat(read.state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(read.posts().get(2).name()).as("answers are signed").isEqualTo("Fixture");
        assertThat(shelf(InquiryShelf.WAITING)).doesNotContain(inquiry);
        assertThat(shelf(InquiryShelf.ANSWERED)).contains(inquiry);

        as(account, () -> {
            bean(Inquiries.class).write(inquiry, "ありがとうございます。もう一つ伺います。");
            return null;
        });
        assertThat(read(account, inquiry).state()).isEqualTo(InquiryState.REOPENED);
        assertThat(shelf(InquiryShelf.WAITING)).contains(inquiry);
    }

    @Test
    @Tag("A10-3")
    default void whoAsksOnFridayEveningIsToldOfMonday() throws Exception {
        UUID account = asker();
        Instant friday =
                ZonedDateTime.of(2026, 11, 13, 18, 0, 0, 0, TimeSource.JAPAN).toInstant();
        UUID inquiry;
        bean(TimeSource.class).runBehind(Duration.between(friday, Instant.now()));
        try {
            inquiry = asked(account, InquiryKind.USE, "金曜日の夕方の質問です。");
        } finally {
            bean(TimeSource.class).runBehind(Duration.ZERO);
        }
        assertThat(String.join("", read(account, inquiry).posts().get(1).paragraphs()))
                .contains("対応時間外")
                .contains("2026年11月16日(月) 10:00");
        assertThat(card(inquiry).line().dueAt())
                .contains(ZonedDateTime.of(2026, 11, 16, 17, 0, 0, 0, TimeSource.JAPAN)
                        .toInstant());
        assertThat(card(inquiry).line().overdue()).isTrue();
    }

    @Test
    @Tag("A10-3")
    default void theDueTimeIsReckonedInBusinessTime() throws Exception {
        UUID inquiry = asked(asker(), InquiryKind.USE, "本文");
        InquiryLine line = card(inquiry).line();
        Instant due = line.dueAt().orElseThrow();
        assertThat(due).isEqualTo(bean(BusinessHours.class).calendar().plusBusinessDays(line.openedAt(), 1));
        assertThat(bean(BusinessHours.class).calendar().businessMinutes(line.openedAt(), due))
                .isEqualTo(7 * 60L);
        List<WorkItem> work = Transactions.call(() -> bean(InquiryWork.class).waiting(1000, Locale.JAPANESE));
        assertThat(work)
                .filteredOn(item -> item.subject().equals(inquiry))
                .hasSize(1)
                .first()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo("desk/inquiry");
                    assertThat(item.due()).contains(due);
                });
    }

    @Test
    @Tag("A28-4")
    default void whatIsToldInConfidenceIsSeenByTheDeskAlone() throws Exception {
        UUID account = asker();
        UUID inquiry = asked(account, InquiryKind.IMPROPER_APPROACH, "報告の本文です。");
        UUID another = asker();

        assertThatThrownBy(() -> read(another, inquiry))
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.NOT_FOUND));
        assertThatThrownBy(() -> read(another, UUID.randomUUID()))
                .satisfies(thrown -> assertThat(ErrorTable.of(thrown).kind()).isEqualTo(ErrorTable.Kind.NOT_FOUND));
        assertThat(as(another, () -> bean(Inquiries.class).mine())).isEmpty();
        for (Group group : List.of(Group.ANALYST, Group.OBSERVER, Group.PRIVACY_OFFICER, Group.USER, Group.LIAISON)) {
            assertThatThrownBy(() -> As.account(UUID.randomUUID(), group.roles(), () -> bean(InquiryDesk.class)
                            .card(inquiry)))
                    .as("%s", group)
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(card(inquiry).line().kind()).isEqualTo(InquiryKind.IMPROPER_APPROACH);
        List<WorkItem> work = Transactions.call(() -> bean(InquiryWork.class).waiting(1000, Locale.JAPANESE));
        assertThat(work).filteredOn(item -> item.subject().equals(inquiry)).allSatisfy(item -> assertThat(item.about())
                .doesNotContain("件名"));
    }

    @Test
    @Tag("A28-4")
    default void aCopyOfTheDatabaseDoesNotTellWhatWasAsked() throws Exception {
        String secret = "ひみつの相談 " + UUID.randomUUID();
        asked(asker(), InquiryKind.IMPROPER_APPROACH, secret);
        assertThat(Rows.of("select sealed_text from inquiry_message")).allSatisfy(row -> assertThat(
                        new String((byte[]) row.get("sealed_text"), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(secret));
    }

    @Test
    @Tag("A30")
    default void theMeaningOfTheTermsCanBeAskedFor() throws Exception {
        UUID inquiry = asked(asker(), InquiryKind.TERMS, "12条の解釈を教えてください。");
        assertThat(card(inquiry).line().kind()).isEqualTo(InquiryKind.TERMS);
    }

    @Test
    @Tag("A16-1")
    default void aDisclosureThatTheLawDemandsIsToldToTheDesk() throws Exception {
        UUID inquiry = asked(asker(), InquiryKind.LEGAL_DISCLOSURE, "裁判所から提出を求められました。");
        assertThat(card(inquiry).line().kind()).isEqualTo(InquiryKind.LEGAL_DISCLOSURE);
    }

    @Test
    @Tag("A28-4")
    default void mailsToMembersHoldALinkAndNotTheWords() throws Exception {
        UUID inquiry = asked(asker(), InquiryKind.PERSONAL_DATA, "内密の本文");
        answered(inquiry, "内密の回答");
        assertThat(letters("desk/inquiry_answered", inquiry, 3))
                .hasSize(1)
                .first()
                .satisfies(letter -> assertThat(letter.values().get("body"))
                        .contains("/portal/inquiries/read?id=" + inquiry)
                        .doesNotContain("内密"));
    }

    @Test
    default void whatOfficersTellEachOtherStaysWithThem() throws Exception {
        UUID account = asker();
        UUID inquiry = asked(account, InquiryKind.USE, "本文");
        officer(() -> {
            bean(InquiryDesk.class).note(inquiry, "内部のメモ");
            return null;
        });
        assertThat(read(account, inquiry).posts()).extracting(InquiryPost::side).doesNotContain(MessageSide.NOTE);
        assertThat(card(inquiry).posts()).extracting(InquiryPost::side).contains(MessageSide.NOTE);
    }

    @Test
    default void anOfficerTakesItOnAndNobodyElseCanBeGivenIt() throws Exception {
        UUID inquiry = asked(asker(), InquiryKind.USE, "本文");
        Viewer officer = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        As.account(officer.account(), officer.roles(), () -> {
            bean(InquiryDesk.class).assign(inquiry, Optional.of(officer.account()));
            assertThat(bean(InquiryDesk.class).list(InquiryShelf.MINE))
                    .extracting(InquiryLine::id)
                    .contains(inquiry);
            return null;
        });
        UUID outsider = asker();
        assertThatThrownBy(() -> officer(() -> {
                    bean(InquiryDesk.class).assign(inquiry, Optional.of(outsider));
                    return null;
                }))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactly("officer"));
    }

    @Test
    @Tag("C-INQ")
    default void aMailWithTheAgreedSubjectIsAnInquiryAndOneWithoutIsToBeSorted() throws Exception {
        String agreed = UUID.randomUUID() + "@outside.example";
        String other = UUID.randomUUID() + "@outside.example";
        assertThat(received(agreed, "情報共有の試行に関する問合せ", "参加できますか。")).isTrue();
        assertThat(received(other, "参加について", "参加できますか。")).isTrue();

        assertThat(shelf(InquiryShelf.UNSORTED)).contains(from(other)).doesNotContain(from(agreed));
        assertThat(card(from(other)).line().sorted()).isFalse();
        officer(() -> {
            bean(InquiryDesk.class).sort(from(other), InquiryKind.USE);
            return null;
        });
        assertThat(shelf(InquiryShelf.UNSORTED)).doesNotContain(from(other));
        assertThat(letters("desk/inquiry_received", from(agreed), 2))
                .extracting(Letter::address)
                .containsExactly(agreed);
    }

    @Test
    @Tag("C-INQ")
    default void aReplyByMailGoesToItsNumberIfItComesFromWhoAsked() throws Exception {
        String address = UUID.randomUUID() + "@outside.example";
        received(address, "情報共有の試行に関する問合せ", "一つ目");
        UUID inquiry = from(address);
        answered(inquiry, "回答です");
        String number = card(inquiry).line().number();

        received(address, "Re: お問い合わせへの回答 [" + number + "]", "二つ目");
        assertThat(card(inquiry).line().state()).isEqualTo(InquiryState.REOPENED);
        assertThat(Rows.of("select id from inquiry where mail = ?", address)).hasSize(1);

        String stranger = UUID.randomUUID() + "@outside.example";
        received(stranger, "Re: [" + number + "]", "横から");
        assertThat(card(inquiry).posts())
                .noneMatch(post -> String.join("", post.paragraphs()).contains("横から"));
        assertThat(Rows.of("select id from inquiry where mail = ?", stranger)).hasSize(1);
    }

    @Test
    @Tag("C-INQ")
    default void nobodyMakesTheServiceAnswerWithoutEnd() throws Exception {
        String address = UUID.randomUUID() + "@outside.example";
        for (int i = 0; i < MailInquiries.MOST_AN_HOUR; i++) {
            assertThat(received(address, "問い合わせ " + i, "本文")).isTrue();
        }
        assertThat(received(address, "もう一度", "本文")).isFalse();
        assertThat(Rows.of("select id from inquiry where mail = ?", address)).hasSize(MailInquiries.MOST_AN_HOUR);
    }

    @Test
    default void anAnswerThatComesBackIsTheDesksBusinessAgain() throws Exception {
        String address = UUID.randomUUID() + "@outside.example";
        received(address, "情報共有の試行に関する問合せ", "本文");
        UUID inquiry = from(address);
        answered(inquiry, "回答です");
        JsonObject payload = Json.createObjectBuilder()
                .add("inquiry", inquiry.toString())
                .add("step", 3)
                .build();
        boolean taken = Transactions.call(() -> bean(InquiryAnsweredMail.class)
                .returned(payload, recipient -> recipient.equals(inquiry.toString()), "5.1.1"));
        assertThat(taken).isTrue();
        assertThat(card(inquiry).line().state()).isEqualTo(InquiryState.REOPENED);
        assertThat(card(inquiry).posts()).extracting(InquiryPost::side).contains(MessageSide.NOTE);
    }

    @Test
    default void whatIsMissingInAnInquiryIsToldBesideItsField() throws Exception {
        UUID account = asker();
        assertThatThrownBy(() -> as(account, () -> bean(Inquiries.class).ask(new AskInquiry(null, " ", ""))))
                .isInstanceOfSatisfying(InvalidInputException.class, thrown -> assertThat(thrown.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactly("kind", "subject", "text"));
    }
}
