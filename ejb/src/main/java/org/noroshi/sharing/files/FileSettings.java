package org.noroshi.sharing.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;

/** Where the virus scanner listens, if there is one. */
@ApplicationScoped
class FileSettings implements StartCheck {

    private static final String CLAMD = "noroshi.clamd";
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::([0-9]{1,5}))?");
    private static final int USUAL_PORT = 3310;

    /** How long a file of a draft is kept without anybody working on the draft. */
    static final Duration WAITS = Duration.ofDays(30);

    @Inject
    Settings settings;

    /** Address of {@code clamd}; empty when nothing is scanned here. */
    Optional<InetSocketAddress> clamd() {
        return settings.text(CLAMD)
                .map(ADDRESS::matcher)
                .filter(Matcher::matches)
                .map(FileSettings::address);
    }

    private static InetSocketAddress address(Matcher found) {
        int port = found.group(2) == null ? USUAL_PORT : Integer.parseInt(found.group(2));
        return InetSocketAddress.createUnresolved(found.group(1), Math.min(port, 65_535));
    }

    @Override
    public List<String> problems() {
        return settings
                .text(CLAMD)
                .filter(value -> !ADDRESS.matcher(value).matches())
                .map(value -> Settings.variable(CLAMD) + "=" + value + " must look like 127.0.0.1:3310")
                .stream()
                .toList();
    }
}
