package org.noroshi.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noroshi.journey.SampleTown.town;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.journey.Town.Hospital;

/**
 * Every form of the portal with what nobody should type there. The forms are read from the pages: whoever makes a new one
 * says here how it is reached, or this fails.
 */
@ExtendWith(SampleTown.class)
class BadInputIT {

    private static final Path PAGES = Path.of(System.getProperty("noroshi.pages"));
    private static final Pattern FORM = Pattern.compile("<(?:b:form|form)\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final boolean DEEP = Boolean.getBoolean("noroshi.deep");
    private static final Hospital MISAKI = new Hospital("のろし岬病院", "ノロシミサキビョウイン", "4319900058", "misaki.example.jp");

    /**
     * Forms that need another service, a mailbox or a long time to be there. The top bar is tried below; the others have a
     * journey that sends them, and are not tried with everything that is tried here.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "/WEB-INF/frame/account#",
            "/WEB-INF/frame/language#",
            "/WEB-INF/frame/top#",
            "/account/export#history",
            "/account/provider#removing",
            "/account/passkey#sure",
            "/account/passkey-add#adding",
            "/apply/consent#consent",
            "/confirm#device",
            "/desk/end-of-service#stepping",
            "/desk/inquiry#sorting",
            "/desk/mail#mails",
            "/desk/member#notice",
            "/desk/terms/version#taking",
            "/hospital/terms-object#objection",
            "/operations/mail#mails",
            "/setup#chief",
            "/sign-in-code#device",
            "/terms-acknowledge#terms");

    private static final String MINATO = "狼煙市立みなと病院";
    private static final String SCHOOL = "見本医科大学附属病院";
    private static final String CLINIC = "のろし中央クリニック";

    private static final List<Form> FORMS = new ArrayList<>();
    private static final Map<String, String> MADE = new HashMap<>();

    private static Visitor guest;
    private static Visitor member;
    private static Visitor other;
    private static Visitor chief;
    private static Visitor officer;
    private static String status;

    @BeforeAll
    static void everyFormIsThere() {
        guest = town.visitor();
        member = town.sampleUser(SampleTown.MEMBER);
        other = town.sampleUser(SampleTown.OTHER_MEMBER);
        chief = town.sampleUser(SampleTown.CHIEF);
        officer = town.sampleUser(SampleTown.OFFICER);
        try (Visitor liaison = town.applies(MISAKI)) {
            status = liaison.page().url();
        }
        guests();
        members();
        hospital();
        desk();
    }

    @AfterAll
    static void theyLeave() {
        Stream.of(guest, member, other, chief, officer)
                .filter(one -> one != null)
                .forEach(Visitor::close);
    }

    private static void form(String name, Visitor who, String button, String path) {
        form(name, who, button, () -> path);
    }

    private static void form(String name, Visitor who, String button, Supplier<String> address) {
        FORMS.add(new Form(name, who, address, button));
    }

    private static void guests() {
        form("/sign-in#entry", guest, "signIn", "/sign-in");
        form("/reset#ask", guest, "send", "/reset");
        form("/inquiry-form#asking", guest, "ask", "/inquiry-form");
        form("/apply#start", guest, "begin", "/apply");
        form("/apply/institution#institution", guest, "next", () -> step("institution"));
        form("/apply/people#people", guest, "next", () -> step("people"));
        form("/apply/terms#consent", guest, "next", () -> step("terms"));
        form("/apply/pledges#consent", guest, "next", () -> step("pledges"));
        form("/apply/check#sending", guest, "send", () -> step("check"));
        form(
                "/apply/confirm#confirmation",
                guest,
                "confirm",
                () -> town.letters.link(MISAKI.liaison(), "/apply/confirm?"));
        form("/status#own", guest, "withdraw", () -> status);
    }

    /** An address of the form of application, begun once. */
    private static String step(String name) {
        return once("draft", () -> {
                    guest.open("/apply").press("begin");
                    return guest.page().url();
                })
                .replace("/institution", "/" + name);
    }

    private static void members() {
        form("/search#find", member, "search_now", "/search");
        form("/board#filters", member, "filter", "/board");
        form("/board/write#write", member, "publish", "/board/write?kind=QUESTION");
        form("/board/begin#drafts", member, "discard", () -> {
            member.open("/board/write?kind=KNOWLEDGE").type("title", "書きかけ").type("text", "書きかけの文");
            member.field("title").focus();
            member.page().locator("[id$=':kept'] span:not(:empty)").waitFor();
            return "/board/begin";
        });
        form("/board/thread#answer", member, "send", () -> question());
        form("/board/thread#posts", member, "accept", () -> answered());
        form("/board/thread#watching", member, "watch", () -> question());
        form("/board/edit#edit", member, "save", () -> member.open(answered()).linkTo("/board/edit"));
        form("/board/name#giving", member, "give", () -> member.open(asked()).linkTo("/board/name"));
        form("/board/name#taking", member, "takeBack", () -> named());
        form("/notice#confirmation", member, "confirm", () -> {
            once("legal notice", () -> notice("LEGAL"));
            return member.open("/notices").linkTo("/notice?id=");
        });
        form("/notifications#all", member, "readAll", "/notifications");
        form("/notifications/settings#settings", member, "save", "/notifications/settings");
        form("/inquiry#asking", member, "ask", "/inquiry");
        form("/inquiries/read#writing", member, "write", () -> member.open("/inquiries")
                .linkTo("/inquiries/read"));
        form("/account/security#places", member, "endAll", "/account/security");
        form("/account/password#change", member, "save", "/account/password");
        form("/account/tokens#newToken", member, "make", "/account/tokens");
        form("/account/tokens#mine", member, "revoke", "/account/tokens");
        form("/account/export#copies", member, "ask", "/account/export");
        form("/confirm#fresh", member, "confirm", "/confirm?next=/account");
    }

    /** A question of somebody else. */
    private static String question() {
        return once("question", () -> member.open("/board?show=UNANSWERED").linkTo("/board/thread"));
    }

    /** An own question with an answer of somebody else. */
    private static String answered() {
        return once("answered", () -> {
            member.open("/board/write?kind=QUESTION").type("title", "試すための質問").type("text", "試すための文");
            member.press("publish");
            String thread = member.page().url();
            other.open(thread).type("text", "試すための返信").press("send");
            return thread;
        });
    }

    /** A thread of the reader's own. */
    private static String asked() {
        return own("試すためのもう一つの質問");
    }

    /** A page on which the own name can be taken back. */
    private static String named() {
        return once("name", () -> {
            String page = member.open(own("名乗るための質問")).linkTo("/board/name");
            member.open(page).press("give");
            return page;
        });
    }

    private static String own(String title) {
        return once(title, () -> {
            member.open("/board/write?kind=QUESTION").type("title", title).type("text", "試すための文");
            member.press("publish");
            return member.page().url();
        });
    }

    private static void hospital() {
        form("/hospital#later", member, "keep", "/hospital");
        form("/hospital/invite#invitation", member, "invite", "/hospital/invite");
        form("/hospital/remove#sure", member, "remove", () -> member.open("/hospital/users")
                .linkTo("/hospital/remove"));
        form("/hospital/hand-over#sure", member, "handOver", () -> member.open("/hospital/users")
                .linkTo("/hospital/hand-over"));
        form("/hospital/domains#claiming", member, "claim", "/hospital/domains");
        form("/hospital/domain#mailing", member, "send", () -> claimed());
        form("/hospital/domain#checking", member, "check", () -> claimed());
        form("/hospital/domain#changing", member, "drop", () -> claimed());
        form(
                "/hospital/domain#confirming",
                member,
                "confirm",
                () -> once("mailed", () -> {
                    member.open(claimed())
                            .type("mail", "postmaster@minato2.example.jp")
                            .press("send");
                    return town.letters.link("postmaster@minato2.example.jp", "/hospital/domain?");
                }));
        form("/hospital/attest#attesting", member, "attest", "/hospital/attest");
        form("/hospital/change#changing", member, "report", "/hospital/change?item=NAME");
        form("/hospital/changes#telling", member, "takeBack", () -> {
            once("change", () -> change());
            return "/hospital/changes";
        });
        form("/hospital/leave#leaving", other, "leave", "/hospital/leave");
        form("/hospital/contract#staying", other, "stay", () -> {
            other.open("/hospital/contract");
            if (other.page().locator("form[id=staying]").count() == 0) {
                other.open("/hospital/leave")
                        .type("lastDay", LocalDate.now().plusDays(30).toString())
                        .press("leave");
            }
            return "/hospital/contract";
        });
    }

    private static String claimed() {
        once("claimed", () -> {
            member.open("/hospital/domains").type("name", "minato2.example.jp").press("claim");
            return "";
        });
        return "/hospital/domain?name=minato2.example.jp";
    }

    private static String change() {
        member.open("/hospital/change?item=TELEPHONE")
                .type("value", "045-000-0099")
                .press("report");
        return "";
    }

    private static void desk() {
        form("/desk/work#list", officer, "take", "/desk/work");
        form("/desk/work-give#giving", officer, "give", () -> officer.open("/desk/work")
                .linkTo("/desk/work-give"));
        form("/desk/application#checking", officer, "note", () -> application());
        form("/desk/application#looking", officer, "lookAgain", () -> application());
        form("/desk/application#identifying", officer, "noteIdentity", () -> application());
        form("/desk/application#deciding", officer, "hold", () -> application());
        form(
                "/desk/application#seconding",
                chief,
                "disagree",
                () -> once("second application", () -> {
                    refuse(application());
                    return application();
                }));
        form("/desk/user#checking", officer, "note", () -> seat());
        form("/desk/user#looking", officer, "lookAgain", () -> seat());
        form("/desk/user#deciding", officer, "hold", () -> seat());
        form(
                "/desk/user#seconding",
                chief,
                "disagree",
                () -> once("second seat", () -> {
                    refuse(seat());
                    return seat();
                }));
        form("/desk/seat#seat", officer, "remove", () -> officer.open(contract(MINATO))
                .linkTo("/desk/seat"));
        form("/desk/domains#allowing", officer, "allow", () -> {
            seat();
            return officer.open(contract(MINATO)).linkTo("/desk/domains");
        });
        form("/desk/change#refusing", officer, "refuse", () -> reported());
        form("/desk/change#accepting", officer, "accept", () -> reported());
        form("/desk/checks#checking", officer, "keep", () -> officer.open("/desk/checks")
                .linkTo("/desk/checks?contract="));
        form("/desk/restrict#restriction", officer, "restrict", () -> officer.open(contract(CLINIC))
                .linkTo("/desk/restrict"));
        form("/desk/lift#lifting", officer, "lift", () -> {
            officer.open(contract(CLINIC));
            if (officer.page().locator("a[href*='/desk/lift']").count() == 0) {
                restrict();
            }
            return officer.open(contract(CLINIC)).linkTo("/desk/lift");
        });
        form("/desk/undelivered#noting", officer, "note", () -> officer.open(contract(SCHOOL))
                .linkTo("/desk/undelivered"));
        form("/desk/terminate#terminating", officer, "propose", () -> officer.open(contract(SCHOOL))
                .linkTo("/desk/terminate"));
        form("/desk/proposal#own", officer, "takeBack", () -> officer.open(proposed())
                .linkTo("/desk/proposal?"));
        form("/desk/proposal#agreeing", chief, "agree", () -> chief.open(proposed())
                .linkTo("/desk/proposal?"));
        form("/desk/proposal#declining", chief, "decline", () -> chief.open(proposed())
                .linkTo("/desk/proposal?"));
        inquiries();
        notices();
        terms();
        form("/desk/opening-request#opening", officer, "ask", () -> officer.open(asked())
                .linkTo("/desk/opening-request?post="));
        form("/desk/opening#agreeing", chief, "agree", () -> opening("開示を待つ質問", "A18", false));
        form("/desk/opening#declining", chief, "decline", () -> opening("開示を待つ質問", "A18", false));
        form("/desk/opening#showing", officer, "show", () -> opening("開示を承認した質問", "A18", true));
        form("/desk/opening#keeping", officer, "keepHold", () -> held());
        form("/desk/opening#ending", officer, "endHold", () -> held());
        form("/desk/setting#changing", officer, "change", () -> officer.open("/desk/settings")
                .linkTo("/desk/setting?name="));
        form("/desk/staff-invite#invitation", chief, "invite", "/desk/staff-invite");
        form("/desk/staff-member#term", chief, "prolong", () -> invited());
        form("/desk/staff-member#closing", chief, "end", () -> invited());
        form("/desk/staff-member#again", chief, "sendLink", () -> invited());
        form(
                "/activate#choice",
                guest,
                "activate",
                () -> town.letters.link("newcomer@secretariat.example.jp", "/activate?"));
        form("/desk/mode#ordering", chief, "order", "/desk/mode");
        form("/desk/mode-lift#lifting", chief, "lift", () -> {
            chief.open("/desk/mode");
            if (chief.page().locator("a[href*='/desk/mode-lift']").count() == 0) {
                chief.page().locator("input[type=radio][value=READ_ONLY]").check();
                chief.choose("ground", first(chief, "ground"))
                        .type("reason", "試すため")
                        .type("from", LocalDate.now().plusDays(30) + "T09:00")
                        .type("until", LocalDate.now().plusDays(30) + "T10:00");
                chief.press("order");
            }
            return chief.open("/desk/mode").linkTo("/desk/mode-lift");
        });
        form("/desk/end-of-service#ending", chief, "propose", "/desk/end-of-service");
    }

    private static void inquiries() {
        form("/desk/inquiry#answering", officer, "answer", () -> inquiry());
        form("/desk/inquiry#noting", officer, "keepNote", () -> inquiry());
        form("/desk/inquiry#care", officer, "assign", () -> inquiry());
        form("/desk/inquiry#ending", officer, "close", () -> inquiry());
    }

    private static void notices() {
        form("/desk/notice-write#writing", officer, "keep", "/desk/notice-write");
        form("/desk/notice#issuing", officer, "issue", () -> once("draft of a notice", () -> written("INFORMATIONAL")));
        form(
                "/desk/notice#plan",
                officer,
                "stop",
                () -> once("planned notice", () -> {
                    officer.open(written("INFORMATIONAL"))
                            .type("publishAt", LocalDate.now().plusDays(30) + "T09:00")
                            .press("issue");
                    return officer.page().url();
                }));
        form("/desk/notice#noting", officer, "handled", () -> once("legal notice", () -> notice("LEGAL")));
    }

    private static void terms() {
        form("/desk/terms#begin", officer, "fromInForce", "/desk/terms");
        form("/desk/terms/draft#sources", officer, "keep", () -> version("draft"));
        form("/desk/terms/preview#draft", officer, "discard", () -> version("preview"));
        form("/desk/terms/publish#publication", officer, "publish", () -> version("publish"));
    }

    /** An address of a draft of new terms, begun once. */
    private static String version(String page) {
        return once("terms", () -> {
                    officer.open("/desk/terms").press("fromInForce");
                    return officer.page().url();
                })
                .replaceFirst("/desk/terms/[a-z]+", "/desk/terms/" + page);
    }

    private static String inquiry() {
        return once("inquiry", () -> officer.open("/desk/inquiries").linkTo("/desk/inquiry?"));
    }

    private static String application() {
        return once("application", () -> {
            officer.open("/desk/applications").follow(MISAKI.name());
            return officer.page().url();
        });
    }

    /** A colleague whose address is outside the domains, invited by the liaison. */
    private static String seat() {
        return once("seat", () -> {
            member.open("/hospital/invite")
                    .type("name", "見本 四郎")
                    .type("mail", "shiro@elsewhere.example.jp")
                    .type("department", "医療情報部")
                    .type("duty", "電子カルテの運用")
                    .choose("employment", "EMPLOYED")
                    .tick("attested");
            member.press("invite");
            officer.open("/desk/users").follow("見本 四郎");
            return officer.page().url();
        });
    }

    /** An officer refuses for other reasons, which a second one has to see. */
    private static void refuse(String page) {
        officer.open(page).choose("ground", "A06_2_5").type("reason", "試すため");
        officer.press("refuse");
    }

    private static String contract(String hospital) {
        return once(hospital, () -> {
            officer.open("/desk/members").follow(hospital);
            return officer.page().url();
        });
    }

    private static void restrict() {
        officer.open(contract(CLINIC));
        officer.open(officer.linkTo("/desk/restrict"));
        officer.page().locator("input[type=radio][value=ALL]").check();
        officer.choose("ground", first(officer, "ground"))
                .type("reason", "試すため")
                .type("reporter", "ほかの会員からの連絡")
                .type("urgentReason", "試すため");
        officer.press("restrict");
    }

    private static String reported() {
        once("change", () -> change());
        return officer.open(contract(MINATO)).linkTo("/desk/change?");
    }

    private static String proposed() {
        once("proposal", () -> {
            officer.open(contract(SCHOOL));
            officer.open(officer.linkTo("/desk/terminate"))
                    .type("reason", "試すため")
                    .press("propose");
            return "";
        });
        return "/desk/proposals";
    }

    private static String opening(String title, String ground, boolean approved) {
        return once("opening " + title, () -> {
            officer.open(officer.open(own(title)).linkTo("/desk/opening-request?thread="))
                    .choose("ground", ground)
                    .type("reason", "試すため");
            if (ground.equals("A25_3_1")) {
                officer.type("review", LocalDate.now().plusDays(30).toString());
            }
            officer.press("ask");
            String opening = officer.page().url();
            if (approved) {
                chief.open(opening).press("agree");
            }
            return opening;
        });
    }

    private static String held() {
        return once("held", () -> {
            String opening = opening("通知を保留する質問", "A25_3_1", true);
            officer.open(opening).press("show");
            return opening;
        });
    }

    private static String invited() {
        once("newcomer", () -> {
            chief.open("/desk/staff-invite")
                    .type("name", "見本 新")
                    .type("mail", "newcomer@secretariat.example.jp")
                    .type("lastDay", LocalDate.now().plusDays(200).toString());
            chief.page().locator("input[type=radio][value=OBSERVER]").check();
            chief.press("invite");
            return "";
        });
        chief.open("/desk/staff").follow("見本 新");
        return chief.page().url();
    }

    private static String written(String kind) {
        officer.open("/desk/notice-write");
        officer.page().locator("input[type=radio][value=" + kind + "]").check();
        officer.page()
                .locator("fieldset:has([id$=':audience']) input[type=radio]")
                .first()
                .check();
        officer.type("titleJa", "試すためのお知らせ").type("textJa", "試すための文です。").press("keep");
        return officer.page().url();
    }

    private static String notice(String kind) {
        officer.open(written(kind)).press("issue");
        return officer.page().url();
    }

    private static String first(Visitor visitor, String select) {
        return visitor.page()
                .locator("select[id$=':" + select + "'] option:not([value=''])")
                .first()
                .getAttribute("value");
    }

    private static String once(String what, Supplier<String> making) {
        String known = MADE.get(what);
        if (known == null) {
            known = making.get();
            MADE.put(what, known);
        }
        return known;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormSaysWhatIsWrongAndKeepsWhatWasTyped(Form form) {
        assertThat(new FormTrial(form).with(kinds(form)).faults())
                .as(form.name())
                .isEmpty();
    }

    static Stream<Form> forms() {
        return FORMS.stream().filter(form -> form.name().matches(System.getProperty("noroshi.form", ".*")));
    }

    /**
     * All of them where there is time; else nothing at all and one of the others, each form the next one. Who signs in
     * wrongly waits longer each time.
     */
    private static List<Mischief> kinds(Form form) {
        List<Mischief> all = List.of(Mischief.values());
        if (DEEP) {
            return all;
        }
        int turn = 1 + FORMS.indexOf(form) % (all.size() - 1);
        return List.of(Mischief.NOTHING, form.name().startsWith("/sign-in") ? Mischief.MARKUP : all.get(turn));
    }

    /** Two windows on the same thing: the field in which both write, and where it is. */
    private record Shared(Form form, String field) {

        @Override
        public String toString() {
            return form.name();
        }
    }

    static Stream<Shared> shared() {
        return Stream.of(
                new Shared(
                        new Form(
                                "/desk/setting#changing",
                                officer,
                                () -> officer.open("/desk/settings").linkTo("/desk/setting?name="),
                                "change"),
                        "reason"),
                new Shared(new Form("/desk/application#checking", officer, () -> application(), "note"), "evidence"),
                new Shared(
                        new Form(
                                "/desk/notice-write#writing",
                                officer,
                                () -> officer.open(written("INFORMATIONAL")).linkTo("/desk/notice-write?id="),
                                "keep"),
                        "textJa"),
                new Shared(new Form("/desk/terms/draft#sources", officer, () -> draft(), "keep"), "textJa"),
                new Shared(new Form("/apply/institution#institution", guest, () -> begun(), "next"), "kana"));
    }

    @ParameterizedTest
    @MethodSource("shared")
    void whoSavesSecondIsToldAndLosesNothing(Shared shared) {
        Visitor who = shared.form().who();
        String address = shared.form().address().get();
        Page later = who.open(address).page().context().newPage();
        try {
            later.navigate(address);
            String field = "form[id='" + shared.form().id() + "'] [id$=':" + shared.field() + "']";
            String button = "form[id='" + shared.form().id() + "'] button[id$=':"
                    + shared.form().button() + "']";
            String before = who.page().locator(field).first().inputValue();
            fillAnother(who.page());
            who.page().locator(field).first().fill(before + "先の人");
            who.go(who.page().locator(button));
            assertThat(who.page().locator("[data-problems]").count())
                    .as("the first is saved")
                    .isZero();

            fillAnother(later);
            later.locator(field).first().fill(before + "後の人");
            later.locator(button).click();
            later.locator("[data-problems]").waitFor();
            assertThat(later.locator(field).first().inputValue()).isEqualTo(before + "後の人");
        } finally {
            later.close();
        }
    }

    /** What else the form of a setting asks for. */
    private static void fillAnother(Page page) {
        Locator value = page.locator("form[id='changing'] [id$=':value']");
        if (value.count() > 0) {
            value.fill(value.inputValue() + " ");
        }
    }

    private static String begun() {
        guest.open("/apply").press("begin");
        return guest.page().url();
    }

    private static String draft() {
        officer.open("/desk/terms").press("fromInForce");
        return officer.page().url();
    }

    /** A form that makes something, filled in, and how many such things there are. */
    private record Twice(String name, Visitor who, Runnable filling, String button, Supplier<Integer> number) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Twice> twice() {
        return Stream.of(
                new Twice(
                        "a thread",
                        member,
                        () -> member.open("/board/write?kind=KNOWLEDGE")
                                .type("title", "二度送った投稿")
                                .type("text", "二度送った本文"),
                        "publish",
                        () -> times(member.open("/board?show=MINE"), "a.row-title", "二度送った投稿")),
                new Twice(
                        "a reply",
                        other,
                        () -> other.open(answered()).type("text", "二度送った返信"),
                        "send",
                        () -> times(other.open(answered()), "article .prose", "二度送った返信")),
                new Twice(
                        "an inquiry",
                        member,
                        () -> {
                            member.open("/inquiry").type("subject", "二度送った問合せ").type("text", "二度送った本文");
                            member.page()
                                    .locator("input[type=radio][value=USE]")
                                    .check();
                        },
                        "ask",
                        () -> times(member.open("/inquiries"), "main a", "二度送った問合せ")),
                new Twice(
                        "a token",
                        member,
                        () -> {
                            member.open("/account/tokens")
                                    .type("name", "二度送った鍵")
                                    .type(
                                            "lastDay",
                                            LocalDate.now().plusDays(30).toString());
                            member.page().locator("input[type=radio]").first().check();
                        },
                        "make",
                        () -> times(member.open("/account/tokens"), "tbody td", "二度送った鍵")),
                new Twice(
                        "an officer",
                        chief,
                        () -> {
                            chief.open("/desk/staff-invite")
                                    .type("name", "見本 二度")
                                    .type("mail", "twice" + System.nanoTime() + "@secretariat.example.jp")
                                    .type(
                                            "lastDay",
                                            LocalDate.now().plusDays(30).toString());
                            chief.page()
                                    .locator("input[type=radio][value=OBSERVER]")
                                    .check();
                        },
                        "invite",
                        () -> times(chief.open("/desk/staff"), "main a", "見本 二度")),
                new Twice(
                        "a notice",
                        officer,
                        () -> {
                            officer.open("/desk/notice-write")
                                    .type("titleJa", "二度送ったお知らせ")
                                    .type("textJa", "本文");
                            officer.page()
                                    .locator("input[type=radio][value=INFORMATIONAL]")
                                    .check();
                            officer.page()
                                    .locator("fieldset:has([id$=':audience']) input[type=radio]")
                                    .first()
                                    .check();
                        },
                        "keep",
                        () -> times(officer.open("/desk/notices"), "main a", "二度送ったお知らせ")));
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

    private static int times(Visitor visitor, String selector, String words) {
        return visitor.page()
                .locator(selector)
                .filter(new Locator.FilterOptions().setHasText(words))
                .count();
    }

    /** The search of the top bar and the language switch are on every page and in no view. */
    @ParameterizedTest
    @EnumSource(Mischief.class)
    void theTopBarTakesWhateverIsTypedIntoIt(Mischief kind) {
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

    @Test
    void everyFormIsTried() {
        Set<String> tried = FORMS.stream().map(Form::name).collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(ELSEWHERE);
        assertThat(tried).containsExactlyElementsOf(written());
    }

    /** Page and id of each form, as they are written in the pages and what these include. */
    private static Set<String> written() {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                String page = "/"
                        + PAGES.relativize(file).toString().replace('\\', '/').replace(".xhtml", "");
                if (page.startsWith("/WEB-INF/tags/")) {
                    continue;
                }
                Matcher forms = FORM.matcher(Files.readString(file));
                while (forms.find()) {
                    Matcher id = ID.matcher(forms.group());
                    all.add(page + "#" + (id.find() ? id.group(1) : ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
