package org.noroshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.noroshi.ui.frame.PageViews;
import org.noroshi.ui.frame.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What every page keeps to, read off the pages themselves. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([\\w.]+)'](?!\\.)");
    private static final Pattern KEY_ATTRIBUTE = Pattern.compile("[\\w.]+");
    private static final Pattern BEGIN_OF_KEY = Pattern.compile("'([\\w]+\\.[\\w.]*)'\\.concat");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"([a-z][a-z0-9_]*\\.[\\w.]+)\"(?! ?\\+)");
    private static final Pattern BEGIN_OF_KEY_IN_JAVA = Pattern.compile("\"([a-z][a-z0-9_]*\\.[\\w.]*)\"\\s*\\+");
    /** Attributes whose value a reader gets to see or hear. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "itemLabel",
            "text",
            "says",
            "none",
            "help",
            "summary");

    private static final Set<String> TECHNICAL_VALUES = Set.of(
            "ui:param", "f:param", "f:attribute", "c:set", "input", "button", "option", "o:methodParam", "b:tlp");
    private static final Map<Path, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException, ParserConfigurationException, SAXException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                PAGES.put(WEBAPP.relativize(file), parse(file));
            }
        }
    }

    @Test
    void noPageHoldsATextItself() {
        List<String> literals = new ArrayList<>();
        PAGES.forEach((path, page) -> visit(page.getDocumentElement(), node -> {
            if (node.getNodeType() == Node.TEXT_NODE && hasLetters(node.getNodeValue())) {
                literals.add(path + ": " + node.getNodeValue().strip());
            }
            if (node instanceof Element element) {
                attributes(element).forEach((name, value) -> {
                    boolean words = WORDS.contains(name)
                            || "value".equals(name) && !TECHNICAL_VALUES.contains(element.getNodeName());
                    if (words && hasLetters(value)) {
                        literals.add(path + ": " + element.getNodeName() + " " + name + "=" + value);
                    }
                });
            }
        }));
        assertThat(literals).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> missing = new TreeSet<>(used());
        missing.removeAll(keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> used = used();
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(used);
        unused.removeAll(usedInJava());
        Set<String> beginnings = beginnings();
        unused.removeIf(key -> key.startsWith("jakarta.faces.")
                || key.startsWith("primefaces.")
                || beginnings.stream().anyMatch(key::startsWith)
                || isOptionalTextOfAPage(key, used));
        assertThat(unused).isEmpty();
    }

    @Test
    void aPageIsNamedAfterItsAddress() {
        prefixes().forEach((path, prefix) -> assertThat(prefix)
                .as("page of %s", path)
                .isEqualTo(path.toString()
                        .replace("WEB-INF/", "")
                        .replace(".xhtml", "")
                        .replaceAll("[/-]", "_")
                        .toLowerCase(Locale.ROOT)));
    }

    @Test
    void aPageUsesItsOwnTextsAndThoseOfTheFrame() {
        List<String> foreign = new ArrayList<>();
        prefixes().forEach((path, prefix) -> keysIn(path).stream()
                .filter(key -> !key.startsWith(prefix + ".") && !key.startsWith("frame."))
                .forEach(key -> foreign.add(path + ": " + key)));
        assertThat(foreign).isEmpty();
    }

    @Test
    void scriptsAndStylesStandInFilesOfThisHost() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((path, page) -> visit(page.getDocumentElement(), node -> {
            if (node instanceof Element element) {
                String name = element.getNodeName();
                if ("style".equals(name)
                        || "script".equals(name) && !element.hasAttribute("src")
                        || "f:ajax".equals(name)) {
                    found.add(path + ": " + name);
                }
                attributes(element).forEach((attribute, value) -> {
                    if (attribute.matches("on[a-z]+")
                            || "style".equals(attribute)
                            || Set.of("href", "src", "action").contains(attribute)
                                    && value.matches("(?i)(https?:)?//.*|javascript:.*")) {
                        found.add(path + ": " + name + " " + attribute + "=" + value);
                    }
                });
            }
        }));
        assertThat(found).isEmpty();
    }

    @Test
    void addressesAreWrittenWithoutEnding() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((path, page) -> visit(page.getDocumentElement(), node -> {
            if (node instanceof Element element) {
                attributes(element).forEach((attribute, value) -> {
                    if (Set.of("to", "outcome", "action", "href").contains(attribute) && value.contains(".xhtml")) {
                        found.add(path + ": " + value);
                    }
                });
            }
        }));
        assertThat(found).isEmpty();
    }

    @Test
    void everyLinkLeadsToAPage() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> visit(page.getDocumentElement(), node -> {
            if (node instanceof Element element) {
                for (String attribute : List.of("to", "outcome")) {
                    String to = element.getAttribute(attribute);
                    if (to.startsWith("/") && !PAGES.containsKey(Path.of(to.substring(1) + ".xhtml"))) {
                        broken.add(path + ": " + to);
                    }
                }
            }
        }));
        assertThat(broken).isEmpty();
    }

    /** A form of Faces needs the state that such a page does not keep. */
    @Test
    void aPageWithoutStateHasNoForm() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((path, page) -> visit(page.getDocumentElement(), node -> {
            if (Set.of("b:form", "h:form").contains(node.getNodeName()) && PageViews.keepsNoState("/" + path)) {
                found.add(path.toString());
            }
        }));
        assertThat(found).isEmpty();
    }

    @Test
    void theHeadingOfAPageIsNoLabel() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((path, page) -> visit(page.getDocumentElement(), node -> {
            if (node instanceof Element element
                    && "b:field".equals(element.getNodeName())
                    && Set.of("title", "lead").contains(element.getAttribute("id"))
                    && !element.hasAttribute("label")) {
                found.add(path + ": " + element.getAttribute("id"));
            }
        }));
        assertThat(found).isEmpty();
    }

    /** Texts by key, as an English or Japanese reader gets them. */
    private static Set<String> keys() {
        return Texts.in(Locale.JAPANESE).keySet();
    }

    private static Set<String> used() {
        Set<String> used = new HashSet<>();
        PAGES.keySet().forEach(path -> used.addAll(keysIn(path)));
        prefixes().forEach((path, prefix) -> {
            if (!hasOwnTitle(path)) {
                used.add(prefix + ".title");
            }
        });
        return used;
    }

    private static Set<String> keysIn(Path path) {
        Set<String> used = new HashSet<>();
        visit(PAGES.get(path).getDocumentElement(), node -> {
            if (node.getNodeType() == Node.TEXT_NODE) {
                addAll(used, KEY_IN_PAGE, node.getNodeValue());
            }
            if (node instanceof Element element) {
                attributes(element).values().forEach(value -> addAll(used, KEY_IN_PAGE, value));
                String key = element.getAttribute("key");
                if (element.getNodeName().startsWith("b:")
                        && KEY_ATTRIBUTE.matcher(key).matches()) {
                    used.add(key);
                    if ("b:topic".equals(element.getNodeName())) {
                        used.add(key + ".text");
                    }
                }
                boolean ownText = "b:field".equals(element.getNodeName()) && !element.hasAttribute("label")
                        || "b:button".equals(element.getNodeName()) && !element.hasAttribute("text");
                if (ownText) {
                    prefixesOf(path).forEach(prefix -> used.add(prefix + "." + element.getAttribute("id")));
                }
            }
        });
        return used;
    }

    /** Keys that Java code names; what it merely resembles a key is no harm, because only real keys count. */
    private static Set<String> usedInJava() {
        Set<String> used = new HashSet<>();
        sources().forEach(source -> addAll(used, KEY_IN_JAVA, source));
        return used;
    }

    /** Beginnings of keys that are put together when the page is shown. */
    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        PAGES.values()
                .forEach(page -> visit(page.getDocumentElement(), node -> {
                    if (node.getNodeType() == Node.TEXT_NODE) {
                        addAll(beginnings, BEGIN_OF_KEY, node.getNodeValue());
                    } else if (node instanceof Element element) {
                        attributes(element).values().forEach(value -> addAll(beginnings, BEGIN_OF_KEY, value));
                    }
                }));
        sources().forEach(source -> addAll(beginnings, BEGIN_OF_KEY_IN_JAVA, source));
        return beginnings;
    }

    /** The frame shows a page's lead, and a field's help, if there is one. */
    private static boolean isOptionalTextOfAPage(String key, Set<String> used) {
        Collection<String> prefixes = prefixes().values();
        return prefixes.stream().anyMatch(prefix -> key.equals(prefix + ".lead"))
                || key.endsWith(".help") && used.contains(key.substring(0, key.length() - ".help".length()));
    }

    private static boolean hasOwnTitle(Path path) {
        List<Element> titles = new ArrayList<>();
        visit(PAGES.get(path).getDocumentElement(), node -> {
            if (node instanceof Element element
                    && "ui:define".equals(element.getNodeName())
                    && "title".equals(element.getAttribute("name"))) {
                titles.add(element);
            }
        });
        return !titles.isEmpty();
    }

    /** Prefix of the texts by page. */
    private static Map<Path, String> prefixes() {
        Map<Path, String> prefixes = new TreeMap<>();
        PAGES.forEach((path, page) -> visit(page.getDocumentElement(), node -> {
            if (node instanceof Element element
                    && "ui:param".equals(element.getNodeName())
                    && "page".equals(element.getAttribute("name"))) {
                prefixes.put(path, element.getAttribute("value"));
            }
        }));
        return prefixes;
    }

    /** A fragment speaks with the prefix of the pages that include it. */
    private static Set<String> prefixesOf(Path path) {
        Map<Path, String> all = prefixes();
        if (all.containsKey(path)) {
            return Set.of(all.get(path));
        }
        Set<String> prefixes = new HashSet<>();
        PAGES.forEach((other, page) -> visit(page.getDocumentElement(), node -> {
            if (node instanceof Element element
                    && "ui:include".equals(element.getNodeName())
                    && element.getAttribute("src").endsWith("/" + path)
                    && all.containsKey(other)) {
                prefixes.add(all.get(other));
            }
        }));
        return prefixes;
    }

    private static boolean hasLetters(String text) {
        return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private static void addAll(Set<String> keys, Pattern pattern, String text) {
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            keys.add(matcher.group(1));
        }
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName().replaceFirst("^pt:", ""), attribute.getNodeValue());
        }
        return attributes;
    }

    private static void visit(Node node, java.util.function.Consumer<Node> visitor) {
        visitor.accept(node);
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            visit(children.item(i), visitor);
        }
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(JAVA)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(Path file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }
}
