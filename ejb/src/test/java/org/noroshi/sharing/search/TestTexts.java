package org.noroshi.sharing.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts beside these tests. */
public final class TestTexts {

    public static final List<String> CAMPAIGNS = List.of(
            "apt_c_60",
            "emotet",
            "exchange_exploitation",
            "gamaredon",
            "kasidet",
            "machete",
            "numando",
            "oceanlotus",
            "powerpool",
            "ramsay",
            "stantinko",
            "telebots",
            "tick",
            "xdspy");

    /** Those that tests read many times. */
    static final List<String> ARTICLES = List.of(
            "A01_2021-Broken_Access_Control.md",
            "A03_2021-Injection.md",
            "A06_2021-Vulnerable_and_Outdated_Components.md",
            "A07_2021-Identification_and_Authentication_Failures.md",
            "A09_2021-Security_Logging_and_Monitoring_Failures.md",
            "A10_2021-Server-Side_Request_Forgery.md");

    /** All of them. */
    public static final List<String> ALL_ARTICLES = List.of(
            "0x00_2021-notice.md",
            "0x01_2021-about-owasp.md",
            "A00_2021-How_to_start_an_AppSec_program_with_the_OWASP_Top_10.md",
            "A00_2021_How_to_use_the_OWASP_Top_10_as_a_standard.md",
            "A00_2021_Introduction.md",
            "A01_2021-Broken_Access_Control.md",
            "A02_2021-Cryptographic_Failures.md",
            "A03_2021-Injection.md",
            "A04_2021-Insecure_Design.md",
            "A05_2021-Security_Misconfiguration.md",
            "A06_2021-Vulnerable_and_Outdated_Components.md",
            "A07_2021-Identification_and_Authentication_Failures.md",
            "A08_2021-Software_and_Data_Integrity_Failures.md",
            "A09_2021-Security_Logging_and_Monitoring_Failures.md",
            "A10_2021-Server-Side_Request_Forgery.md",
            "A11_2021-Next_Steps.md",
            "index.md");

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private TestTexts() {}

    /** The text of that name below {@code ja/} or {@code ioc/}. */
    public static String read(String name) {
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
