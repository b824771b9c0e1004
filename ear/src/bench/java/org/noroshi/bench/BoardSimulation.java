package org.noroshi.bench;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Users who read the list and threads, look for something and now and then reply, without a pause. */
public class BoardSimulation extends Simulation {

    private static final String ADDRESS = System.getProperty("noroshi.bench.address");
    private static final int AT_ONCE = 20;
    private static final Duration HOW_LONG = Duration.ofSeconds(60);
    private static final List<String> WORDS =
            List.of(BenchWorld.RARE, "アクセス制御", "インジェクション", "CVE-2021-44228", "脆弱性のあるコンポーネント");

    private final AtomicInteger next = new AtomicInteger();

    private final Iterator<Map<String, Object>> people = Stream.generate(
                    () -> Map.<String, Object>of("mail", BenchWorld.mail(next.getAndIncrement())))
            .iterator();

    private final ChainBuilder signIn = exec(http("sign-in page")
                    .get("/portal/sign-in")
                    .check(bodyString().saveAs("page")))
            .exec(http("sign-in")
                    .post("/portal/sign-in")
                    .formParamMap(session -> PageForm.filled(
                            session.getString("page"),
                            "entry",
                            Map.of("name", session.getString("mail"), "password", Reader.PASSWORD),
                            "signIn"))
                    .disableFollowRedirect()
                    .check(status().is(302)));

    private final ChainBuilder list = exec(http("list")
            .get("/portal/board")
            .check(status().is(200))
            .check(regex("/portal/board/thread\\?id=([0-9a-f-]{36})")
                    .findRandom()
                    .saveAs("thread")));

    private final ChainBuilder thread = exec(http("thread")
            .get("/portal/board/thread?id=#{thread}")
            .check(status().is(200))
            .check(bodyString().saveAs("page")));

    private final ChainBuilder reply = exec(http("reply")
            .post("/portal/board/thread?id=#{thread}")
            .formParamMap(session ->
                    PageForm.filled(session.getString("page"), "answer", Map.of("text", PageForm.words()), "send"))
            .disableFollowRedirect()
            .check(status().is(302)));

    private final ChainBuilder search = exec(http("search page")
                    .get("/portal/search")
                    .check(bodyString().saveAs("page")))
            .exec(http("search")
                    .post("/portal/search")
                    .formParamMap(session -> PageForm.filled(
                            session.getString("page"),
                            "find",
                            Map.of("q_input", WORDS.get(Math.floorMod(session.hashCode(), WORDS.size()))),
                            "search_now"))
                    .check(status().is(200)));

    /** One reply for twelve pages. */
    public BoardSimulation() {
        setUp(scenario("board")
                        .feed(people)
                        .exec(signIn)
                        .exec(during(HOW_LONG).on(list, thread, thread, list, thread, search, list, thread, reply))
                        .injectOpen(rampUsers(AT_ONCE).during(10)))
                .protocols(http.baseUrl(ADDRESS).header("Origin", ADDRESS).acceptLanguageHeader("ja"));
    }
}
