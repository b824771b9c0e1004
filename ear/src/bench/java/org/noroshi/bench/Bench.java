package org.noroshi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noroshi.testing.NoroshiServer;

/** Loads the world, measures what each request costs, and lets Gatling ask; on H2 and on PostgreSQL. */
public final class Bench {

    private static final int POSTS = 6;
    private static final int USERS = Integer.getInteger("noroshi.bench.users", 500);
    private static final int THREADS = Integer.getInteger("noroshi.bench.threads", 10_000);
    private static final int FEW = THREADS / 10;
    private static final int MANY = THREADS * 10;
    private static final int ROUNDS = Integer.getInteger("noroshi.bench.rounds", 300);
    private static final Pattern THREAD = Pattern.compile("/portal/board/thread\\?id=([0-9a-f-]{36})");
    private static final Pattern OLDER = Pattern.compile("<a\\b(?=[^>]*class=\"forward\")[^>]*href=\"([^\"]+)\"");
    private static final Path FOLDER = Path.of(System.getProperty("noroshi.servers"));

    private final NoroshiServer server;
    private final Processors processors;
    private final List<String> lines = new ArrayList<>();

    private Bench(NoroshiServer server, String database) {
        this.server = server;
        this.processors = new Processors(database.equals("PostgreSQL"));
        lines.add("");
        lines.add(database + ", processor time in ms per request");
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        Path measured = FOLDER.resolve("bench.ear");
        BenchArchive.of(Path.of(System.getProperty("noroshi.ear")), measured);
        System.setProperty("noroshi.ear", measured.toString());
        List<String> all = new ArrayList<>();
        try (NoroshiServer server =
                settings(NoroshiServer.sample("bench-h2", 100)).start()) {
            all.addAll(new Bench(server, "H2").measured());
        }
        if (!System.getProperty("noroshi.postgres", "on").equals("off")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                    NoroshiServer server = settings(onPostgres(postgres)).start()) {
                all.addAll(new Bench(server, "PostgreSQL").measured());
            }
        }
        Files.write(FOLDER.resolve("bench.txt"), all);
        all.forEach(System.out::println);
    }

    private static NoroshiServer settings(NoroshiServer server) {
        return server.with("NOROSHI_POSTS_PER_ACCOUNT", "500").with("NOROSHI_POSTS_PER_HOSPITAL", "500");
    }

    private static NoroshiServer onPostgres(EmbeddedPostgres postgres) {
        return NoroshiServer.sampleMadeThere("bench-postgresql", 110)
                .with("NOROSHI_DB", "postgresql")
                .with("NOROSHI_DB_URL", postgres.getJdbcUrl("postgres", "postgres"))
                .with("NOROSHI_DB_USER", "postgres")
                .with("NOROSHI_DB_PASSWORD", "postgres");
    }

    private List<String> measured() throws IOException {
        server.awaitSample();
        URI address = server.address();
        Reader loader = new Reader(address);
        load(loader, FEW, USERS);
        Reader reader = new Reader(address).signedIn(BenchWorld.mail(0));
        double few = cost("list at " + FEW + " threads", () -> reader.get("/portal/board"));
        load(loader, THREADS - FEW, 0);
        loader.put("/bench/index", "");
        pages(reader, loader);
        gatling(address);
        loader.put("/bench/load?threads=" + (MANY - THREADS) + "&posts=1&users=0", "");
        double many = cost("list at " + MANY + " threads", () -> reader.get("/portal/board"));
        lines.add(String.format(Locale.ROOT, "  list at %d beside %d threads: %.2f times", MANY, FEW, many / few));
        return lines;
    }

    private static void load(Reader loader, int threads, int users) {
        loader.put("/bench/load?threads=" + threads + "&posts=" + POSTS + "&users=" + users, "");
    }

    private void pages(Reader reader, Reader loader) {
        List<String> threads = threads(reader);
        Iterator<String> plain = again(threads);
        Iterator<String> read = again(threads);
        loader.put("/bench/list", reader.get("/portal/board"));
        loader.put("/bench/thread", reader.get("/portal/board/thread?id=" + threads.get(0)));
        double plainList = cost("list, plain SQL and the same bytes", () -> loader.get("/bench/list"));
        double list = cost("list", () -> reader.get("/portal/board"));
        double plainThread =
                cost("thread, plain SQL and the same bytes", () -> loader.get("/bench/thread?id=" + plain.next()));
        double thread = cost("thread", () -> reader.get("/portal/board/thread?id=" + read.next()));
        cost("a page of the help", () -> reader.get("/portal/help/browser"));
        search(reader, "search, a rare word", BenchWorld.RARE);
        search(reader, "search, an identifier", "CVE-2021-44228");
        search(reader, "search, a whole clause", "アクセス制御の不備は、情報の漏洩や改ざん、破壊につながります");
        cost("search, nothing asked", () -> reader.get("/portal/search"));
        double reply = reply(reader, threads);
        lines.add(String.format(
                Locale.ROOT,
                "  list %.1f times plain SQL (at most 2.5), thread %.1f times (at most 5), reply %.1f ms (at most 8)",
                list / plainList,
                thread / plainThread,
                reply));
    }

    /** Those of the first pages of the list. */
    private static List<String> threads(Reader reader) {
        List<String> threads = new ArrayList<>();
        String page = "/portal/board";
        while (threads.size() < ROUNDS) {
            String list = reader.get(page);
            THREAD.matcher(list).results().map(link -> link.group(1)).distinct().forEach(threads::add);
            Matcher older = OLDER.matcher(list);
            if (!older.find()) {
                throw new IllegalStateException("There is no page behind " + page);
            }
            page = older.group(1).replace("&amp;", "&");
        }
        return threads;
    }

    private static Iterator<String> again(List<String> threads) {
        return Stream.generate(() -> threads).flatMap(List::stream).iterator();
    }

    private void search(Reader reader, String name, String words) {
        String page = reader.get("/portal/search");
        HttpResponse<String> asked =
                reader.post("/portal/search", PageForm.filled(page, "find", Map.of("q_input", words), "search_now"));
        String found =
                URI.create(asked.headers().firstValue("location").orElseThrow()).getRawPath() + "?"
                        + URI.create(asked.headers().firstValue("location").orElseThrow())
                                .getRawQuery();
        if (!THREAD.matcher(reader.get(found)).find()) {
            lines.add("  " + name + ": finds nothing");
        }
        cost(name, () -> reader.get(found));
    }

    /** What is sent, without the page that it is sent from; so few, since an account may only send so many in an hour. */
    private double reply(Reader reader, List<String> threads) {
        int rounds = ROUNDS / 3;
        Iterator<String> read = again(threads);
        double page =
                cost("thread, as often as replies", rounds, () -> reader.get("/portal/board/thread?id=" + read.next()));
        Iterator<String> answered = again(threads);
        return cost("thread and a reply", rounds, () -> {
                    String thread = "/portal/board/thread?id=" + answered.next();
                    Map<String, Object> form =
                            PageForm.filled(reader.get(thread), "answer", Map.of("text", PageForm.words()), "send");
                    HttpResponse<String> answer = reader.post(thread, form);
                    if (answer.statusCode() != 302) {
                        throw new IllegalStateException("The reply was not taken: " + answer.statusCode());
                    }
                })
                - page;
    }

    private double cost(String name, Runnable request) {
        return cost(name, ROUNDS, request);
    }

    /** Warmed up first; then all that server and database do until everything is quiet again. */
    private double cost(String name, int rounds, Runnable request) {
        for (int i = 0; i < rounds; i++) {
            request.run();
        }
        Duration[] before = processors.used();
        long begin = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            request.run();
        }
        double wall = (System.nanoTime() - begin) / 1e6 / rounds;
        Duration[] after = processors.used();
        double server = after[0].minus(before[0]).toNanos() / 1e6 / rounds;
        double database = after[1].minus(before[1]).toNanos() / 1e6 / rounds;
        lines.add(String.format(
                Locale.ROOT,
                "  %-40s %7.2f (server %.2f, database %.2f; %.2f by the clock)",
                name,
                server + database,
                server,
                database,
                wall));
        System.out.println(lines.get(lines.size() - 1));
        return server + database;
    }

    private void gatling(URI address) throws IOException {
        Path results = FOLDER.resolveSibling("gatling");
        Path quiet = FOLDER.resolve("logback.xml");
        Files.writeString(quiet, "<configuration><root level=\"WARN\"/></configuration>");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                "-Dlogback.configurationFile=" + quiet,
                "-Dnoroshi.bench.address=" + address,
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "-s",
                BoardSimulation.class.getName(),
                "-rf",
                results.toString()));
        Process gatling = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!gatling.waitFor(10, TimeUnit.MINUTES)) {
                gatling.destroyForcibly();
                throw new IllegalStateException("Gatling did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        lines.addAll(GatlingReport.lines(results));
    }
}
