package org.noroshi.journey;

import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows links from page to page as one reader and comes to each page of the portal once, whatever its parameters. Whoever
 * adds a page finds it here without a word.
 */
final class Walk {

    private final Town town;
    private final Visitor visitor;

    Walk(Town town, Visitor visitor) {
        this.town = town;
        this.visitor = visitor;
    }

    /** One address of each page that can be reached from there; the own threads of the board count as one, too. */
    Map<String, String> from(String... paths) {
        return from(path -> {}, paths);
    }

    /** The same, and looks at each while it is there. */
    Map<String, String> from(Consumer<String> looking, String... paths) {
        Map<String, String> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String path : paths) {
            open.add(town.server.page(path));
        }
        while (!open.isEmpty()) {
            String address = open.remove();
            boolean isNew = found.putIfAbsent(path(address), address) == null;
            if (isNew || address.contains("show=MINE")) {
                visitor.open(address);
                links().forEach(open::add);
                if (isNew) {
                    looking.accept(path(address));
                }
            }
        }
        return found;
    }

    /** Looks at each page but those of the help with up to so many of the addresses under which links lead to it. */
    void far(int most, Consumer<String> looking, String... paths) {
        Map<String, Set<String>> found = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String path : paths) {
            open.add(town.server.page(path));
        }
        while (!open.isEmpty()) {
            String address = open.remove();
            Set<String> known = found.computeIfAbsent(path(address), first -> new HashSet<>());
            if (!path(address).startsWith("/help/") && known.size() < most && known.add(address)) {
                if (shows(address)) {
                    looking.accept(path(address));
                    links().forEach(open::add);
                }
            }
        }
    }

    /** Whether there is a page; papers are files. */
    private boolean shows(String address) {
        try {
            visitor.open(address);
            return true;
        } catch (PlaywrightException file) {
            if (file.getMessage().contains("Download is starting")) {
                return false;
            }
            throw file;
        }
    }

    private List<String> links() {
        @SuppressWarnings("unchecked") // a script answers with what JSON has
        List<String> links =
                (List<String>) visitor.page().evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)");
        return links.stream()
                .filter(link ->
                        link.startsWith(town.server.page("/")) && !link.contains("/sign-out") && !link.contains("as="))
                .map(link -> link.replaceFirst("#.*", ""))
                .toList();
    }

    private static String path(String address) {
        return URI.create(address).getPath().replaceFirst("^/portal", "");
    }
}
