package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of the portal with what nobody should type there. The forms are read from the pages: whoever makes a new one
 * says here how it is reached, or this fails.
 */
@ExtendWith(SampleTown.class)
class BadInputIT {

    private static final boolean DEEP = Boolean.getBoolean("noroshi.deep");

    /**
     * Tried below, or sent by a journey of its own: these need another service, a mailbox, terms that change or a service
     * that begins or ends, and have nothing to type or the one field that a journey types into.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "/WEB-INF/frame/account#",
            "/WEB-INF/frame/language#",
            "/WEB-INF/frame/lock#lock-form",
            "/WEB-INF/frame/top#",
            "/account/export#history",
            "/account/provider#removing",
            "/apply/consent#consent",
            "/desk/end-of-service#stepping",
            "/desk/inquiry#sorting",
            "/desk/mail#mails",
            "/desk/terms/version#taking",
            "/hospital/terms-object#objection",
            "/operations/mail#mails",
            "/setup#chief",
            "/terms-acknowledge#terms");

    private static Scenes scenes;
    private static AccountForms accounts;
    private static List<FormBook> books;
    private static List<Form> all;

    @BeforeAll
    static void everyFormIsThere() {
        scenes = new Scenes(town);
        accounts = new AccountForms(scenes);
        books = books(scenes, accounts);
        all = books.stream().flatMap(book -> book.forms().stream()).toList();
    }

    static List<FormBook> books(Scenes scenes, AccountForms accounts) {
        return List.of(
                new PublicForms(scenes),
                new BoardForms(scenes),
                new HospitalForms(scenes),
                accounts,
                new CaseForms(scenes),
                new OfficeForms(scenes),
                new OpeningForms(scenes),
                new LogForms(scenes),
                new ModerationForms(scenes),
                new PermissionForms(scenes),
                new GroupForms(scenes),
                new ApprovalForms(scenes),
                new EmergencyForms(scenes),
                new AlertForms(scenes),
                new ContractForms(scenes));
    }

    @AfterAll
    static void theyLeave() {
        if (scenes != null) {
            scenes.close();
        }
        if (accounts != null) {
            accounts.close();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormSaysWhatIsWrongAndKeepsWhatWasTyped(Form form) {
        assertThat(new FormTrial(form).with(kinds(form)).faults())
                .as(form.name())
                .isEmpty();
    }

    static Stream<Form> forms() {
        return all.stream().filter(form -> form.name().matches(System.getProperty("noroshi.form", ".*")));
    }

    /**
     * All of them where there is time; else nothing at all and one of the others, each form the next one. Who signs in
     * wrongly waits longer each time.
     */
    private static List<Mischief> kinds(Form form) {
        List<Mischief> kinds = List.of(Mischief.values());
        if (DEEP) {
            return kinds;
        }
        int turn = 1 + all.indexOf(form) % (kinds.size() - 1);
        return List.of(Mischief.NOTHING, form.name().startsWith("/sign-in") ? Mischief.MARKUP : kinds.get(turn));
    }

    static Stream<Shared> shared() {
        return Stream.concat(Shared.all(scenes), books.stream().flatMap(FormBook::shared));
    }

    @ParameterizedTest
    @MethodSource("shared")
    void whoSavesSecondIsToldAndLosesNothing(Shared shared) {
        String address = shared.address().get();
        try (Visitor first = shared.who().get();
                Visitor second = shared.who().get()) {
            first.open(address);
            second.open(address);
            shared.filling().accept(first, 1);
            first.press(shared.button());
            assertThat(first.page().locator("[data-problems]").count())
                    .as("the first is saved")
                    .isZero();

            shared.filling().accept(second, 2);
            String typed = second.field(shared.field()).inputValue();
            second.press(shared.button());
            assertThat(second.page().locator("[data-problems]").count())
                    .as("the second is told")
                    .isPositive();
            assertThat(second.field(shared.field()).inputValue()).isEqualTo(typed);
        }
    }

    /** Answers of a hospital follow one another: there is no older text to overwrite, so nothing has to be typed anew. */
    @Test
    void whoAnswersAnAlertSecondSeesTheFirstAnswerAndSendsTheirOwnAgain() {
        try (Visitor first = town.sampleUser(SampleTown.MEMBER);
                Visitor second = town.sampleUser(SampleTown.MEMBER)) {
            String alert = new AlertForms(scenes).asMembersSeeIt();
            first.open(alert);
            second.open(alert);
            Scenes.chooses(first, "WORKING");
            first.type("note", "先の回答の備考").press("answer");
            Scenes.chooses(second, "NOT_CONCERNED");
            second.type("note", "後の回答の備考").press("answer");
            second.sees("先の回答の備考").sees("同じ病院の方が、先に回答しました");
            assertThat(second.field("note").inputValue()).isEqualTo("後の回答の備考");
            second.press("answer").sees("先の回答の備考").sees("後の回答の備考");
        }
    }

    static Stream<Twice> twice() {
        return Stream.concat(Twice.all(scenes), books.stream().flatMap(FormBook::twice));
    }

    /** The page itself sends once, however often one clicks; this is what comes from a browser that does not wait. */
    @ParameterizedTest
    @MethodSource("twice")
    void whatIsSentTwiceHappensOnce(Twice twice) {
        int before = twice.number().get();
        twice.filling().run();
        twice.who()
                .act(
                        () -> twice.who()
                                .page()
                                .locator("button[id$=':" + twice.button() + "']")
                                .evaluate(
                                        """
                        button => {
                          button.form.requestSubmit(button);
                          button.form.classList.remove('sent');
                          button.form.requestSubmit(button);
                        }"""));
        assertThat(twice.number().get()).isEqualTo(before + 1);
    }

    /** The search of the top bar and the language switch are on every page and in no view. */
    @ParameterizedTest
    @EnumSource(Mischief.class)
    void theTopBarTakesWhateverIsTypedIntoIt(Mischief kind) {
        Visitor member = scenes.member;
        member.open("/start");
        member.page().locator("#search").fill(kind.text());
        member.act(() -> member.page().locator("#search").press("Enter"));
        member.isAt("/search");
        assertThat(member.page().locator("#taken, img[src=x]").count()).isZero();
        String wanted = kind.text().substring(0, Math.min(200, kind.text().length()));
        assertThat(member.field("q").inputValue().replaceAll("\\p{C}|\ufffd", ""))
                .isEqualTo(wanted.replaceAll("\\p{C}", "").strip());
        APIResponse language = member.page()
                .request()
                .post(
                        town.server.page("/language"),
                        RequestOptions.create()
                                .setHeader("Origin", town.server.address().toString())
                                .setMaxRedirects(0)
                                .setForm(FormData.create().set("to", kind.text())));
        assertThat(language.status()).isLessThan(500);
    }

    /** Addresses are cut off and typed, too: what they lack or do not name is no failure of the server. */
    @Test
    void noAddressMakesTheServerFail() {
        List<String> values = List.of(
                "",
                UUID.randomUUID().toString(),
                "99999999999999999999",
                Mischief.MARKUP.text() + Mischief.CONTROL_CHARACTERS.text());
        Set<String> failed = new TreeSet<>();
        for (Visitor who : List.of(scenes.member, scenes.chief)) {
            WrittenPages.parameters().forEach((page, parameters) -> {
                for (String value : parameters.isEmpty() ? List.of("") : values) {
                    String query = parameters.stream()
                            .map(name -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
                    int status = status(who, page + "?" + query);
                    if (status >= 500) {
                        failed.add(page + "?" + query + " answers " + status);
                    }
                }
            });
        }
        assertThat(failed).isEmpty();
    }

    private static int status(Visitor who, String path) {
        return who.page()
                .request()
                .get(
                        town.server.page(path),
                        RequestOptions.create().setMaxRedirects(0).setTimeout(60_000))
                .status();
    }

    @Test
    void everyFormIsTried() {
        Set<String> tried = all.stream().map(Form::name).collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(ELSEWHERE);
        assertThat(tried).containsExactlyElementsOf(WrittenForms.all());
    }
}
