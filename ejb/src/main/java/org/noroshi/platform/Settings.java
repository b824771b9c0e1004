package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings an administrator gives by environment ({@code NOROSHI_PUBLIC_URL}) or system property
 * ({@code noroshi.public-url}), read in this package alone.
 *
 * <p>A capability that needs settings declares an {@code @ApplicationScoped} class with named methods on top of this
 * one and implements {@link StartCheck}, so that a wrong value stops the start with a sentence instead of surfacing at
 * night.
 */
@ApplicationScoped
public class Settings implements StartCheck {

    private static final String PUBLIC_URL = "noroshi.public-url";

    /** The value of a setting such as {@code noroshi.public-url}; empty when unset or blank. */
    public Optional<String> text(String name) {
        return config().getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A whole number within bounds; the default when unset, and when it is wrong, which {@link #problemWith} reports. */
    public int number(String name, int byDefault, int least, int most) {
        return text(name)
                .flatMap(value -> parse(value).filter(number -> number >= least && number <= most))
                .orElse(byDefault);
    }

    /** Whether a setting is {@code true}. */
    public boolean flag(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** The sentence to show when the number is not one, or out of bounds. */
    public Optional<String> problemWith(String name, int least, int most) {
        return text(name)
                .filter(value -> parse(value)
                        .filter(number -> number >= least && number <= most)
                        .isEmpty())
                .map(value -> variable(name) + "=" + value + " must be a whole number from " + least + " to " + most);
    }

    /** Name of the environment variable for a setting. */
    public static String variable(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** The one address of this service; the only host that stands in mails and QR codes (article 13-1). No slash at the end. */
    public URI publicUrl() {
        return URI.create(text(PUBLIC_URL).orElse("http://localhost:8480").replaceAll("/+$", ""));
    }

    /** Whether invented sample data, accounts and passwords among it, may be created. */
    public boolean sampleData() {
        return flag("noroshi.sample-data");
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        URI url;
        try {
            url = publicUrl();
        } catch (IllegalArgumentException e) {
            return List.of(variable(PUBLIC_URL) + " is not an address");
        }
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            problems.add(variable(PUBLIC_URL) + "=" + url + " must look like https://board.example.jp");
        } else if ("http".equals(url.getScheme()) && !isLoopback(url.getHost())) {
            problems.add(variable(PUBLIC_URL) + "=" + url + " must be https; plain http is for this machine alone");
        }
        if (sampleData() && url.getHost() != null && !isLoopback(url.getHost())) {
            problems.add(variable("noroshi.sample-data") + " is for this machine alone, not for " + url.getHost());
        }
        return problems;
    }

    /** Whether the name means this machine. */
    public static boolean isLoopback(String host) {
        return "localhost".equals(host) || host.startsWith("127.") || "[::1]".equals(host);
    }

    private static Optional<Integer> parse(String value) {
        try {
            return Optional.of(Integer.valueOf(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Config config() {
        return ConfigProvider.getConfig(Settings.class.getClassLoader());
    }
}
