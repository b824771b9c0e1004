package org.noroshi.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
