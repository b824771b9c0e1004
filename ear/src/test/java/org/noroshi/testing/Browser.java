package org.noroshi.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser. It is the one that NOROSHI_BROWSER names, else an installed Chrome, Chromium or Edge, else
 * Playwright's own download, else, for root on Debian or Ubuntu, the distribution's Chromium; where none of these can
 * be had the test fails with one instruction.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> INSTALLED = List.of(
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/microsoft-edge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
            "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final boolean PICTURES = "on".equals(System.getProperty("noroshi.pictures"));
    /** Whether the fonts of the pages matter: where somebody looks at pictures, and where widths are measured. */
    private static final boolean FONTS = PICTURES || Boolean.getBoolean("noroshi.deep");

    private static final Path SCREENSHOTS = Path.of(System.getProperty("noroshi.screenshots", "target/screenshots"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, without a window. */
    public static Browser open() {
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return launch(installed);
        }
        try {
            return launch(Optional.empty());
        } catch (RuntimeException noDownload) {
            return launch(Optional.of(fromDistribution(noDownload)));
        }
    }

    /** A visitor of their own: no cookie is shared with another one. */
    public BrowserContext visitor(String language) {
        return visitor(language, 1280, 900);
    }

    /** A visitor with a window of that size in pixels. */
    public BrowserContext visitor(String language, int width, int height) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Tokyo")
                .setIgnoreHTTPSErrors(true)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    }

    /** Keeps what the page looks like, at 1280 and at 390 pixels, for a person to look at, where pictures are asked for. */
    public static void look(Page page, String name) {
        if (!PICTURES) {
            return;
        }
        page.setViewportSize(1280, 900);
        shoot(page, name + "-1280");
        page.setViewportSize(390, 844);
        shoot(page, name + "-390");
        page.setViewportSize(1280, 900);
    }

    /** A picture for documents: what a window of 1280 by 860 pixels shows. */
    public static void picture(Page page, Path file) {
        page.setViewportSize(1280, 860);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** Ids of what a machine finds wrong for people who can't see, hear or point; serious and critical ones. */
    public static List<String> barriers(Page page) {
        List<String> found = new ArrayList<>();
        AxeRunOptions failuresOnly = new AxeRunOptions();
        failuresOnly.setResultTypes(List.of("violations"));
        // no page has frames: one run in the page itself, instead of one more page for each look
        new AxeBuilder(page)
                .setLegacyMode(true).options(failuresOnly).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .forEach(rule ->
                                rule.getNodes().forEach(node -> found.add(rule.getId() + " at " + node.getTarget())));
        return found;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static Browser launch(Optional<Path> executable) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        try {
            List<String> args = new ArrayList<>(QUIET);
            if (!FONTS) {
                // unpacking thousands of Japanese glyphs is half of the work for each page
                args.add("--disable-remote-fonts");
            }
            if ("root".equals(System.getProperty("user.name"))) {
                args.add("--no-sandbox");
            }
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(args);
            executable.ifPresent(options::setExecutablePath);
            return new Browser(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("NOROSHI_BROWSER")), INSTALLED.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path fromDistribution(RuntimeException noDownload) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException(
                    "No browser: install Chrome, Chromium or Edge, or name one in NOROSHI_BROWSER", noDownload);
        }
        // several processes may need one at the same moment
        try (FileChannel once = FileChannel.open(
                        Path.of(System.getProperty("java.io.tmpdir"), "noroshi-browser.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock alone = once.lock()) {
            if (alone.isValid() && installed().isEmpty()) {
                announce("No browser found; installing chromium and fonts-noto-cjk with apt-get");
                run("apt-get", "update", "-qq");
                run("apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-cjk");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return installed()
                .orElseThrow(() -> new IllegalStateException(
                        "No browser: install Chrome, Chromium or Edge, or name one in NOROSHI_BROWSER", noDownload));
    }

    private static void announce(String text) {
        System.out.println(text);
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
