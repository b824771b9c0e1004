package org.noroshi.sharing.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts beside these tests. */
final class TestTexts {

    static final List<String> CAMPAIGNS = List.of(
            "apt_c_60",
            "exchange_exploitation",
            "gamaredon",
            "machete",
            "numando",
            "oceanlotus",
            "powerpool",
            "stantinko",
            "telebots",
            "tick",
            "xdspy");

    static final List<String> ARTICLES = List.of(
            "A01_2021-Broken_Access_Control.md",
            "A03_2021-Injection.md",
            "A06_2021-Vulnerable_and_Outdated_Components.md",
            "A07_2021-Identification_and_Authentication_Failures.md",
            "A09_2021-Security_Logging_and_Monitoring_Failures.md",
            "A10_2021-Server-Side_Request_Forgery.md");

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private TestTexts() {}

    static String read(String name) {
        return READ.computeIfAbsent(name, TestTexts::load);
    }

    private static String load(String name) {
        try (InputStream file = TestTexts.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
