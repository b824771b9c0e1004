package org.noroshi.sharing;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.noroshi.sharing.search.OfficialSources;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes safe HTML of Markdown: CommonMark and tables, cut down to a list of harmless elements. Nothing is loaded from
 * anywhere, so there are no images. Addresses are shown defanged and are no links, however they were written; only those
 * of {@link OfficialSources} stay, without telling where the reader comes from, and where addresses are likely to be an
 * attacker's not even they.
 */
public final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final int DEEPEST = 20;
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
    // a line break is meant as one: that is how people write here
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br>\n")
            .build();

    /** The page around has the one first heading; those of a text stand below it. */
    private static final Map<String, String> LOWERED =
            Map.of("h1", "h2", "h2", "h2", "h3", "h3", "h4", "h4", "h5", "h5", "h6", "h6");

    private static final PolicyFactory WITHOUT_LINKS = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "pre",
                    "code",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements(
                    (name, attributes) -> LOWERED.get(name), LOWERED.keySet().toArray(String[]::new))
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .toFactory();
    private static final PolicyFactory WITH_LINKS = WITHOUT_LINKS.and(new HtmlPolicyBuilder()
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory());

    private Markdown() {}

    /** The text as a thread of that kind shows it. */
    public static String html(String text, ThreadKind kind) {
        Node document = PARSER.parse(text);
        Disarming.of(document, !kind.isHazardous());
        return (kind.isHazardous() ? WITHOUT_LINKS : WITH_LINKS).sanitize(RENDERER.render(document));
    }

    /** What a reader sees of the text, without its signs for layout; a link's address follows its words. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                plain.append(piece.getLiteral());
            }

            @Override
            public void visit(Code code) {
                plain.append(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock block) {
                line(block.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                line(block.getLiteral());
            }

            @Override
            public void visit(HtmlBlock block) {
                line(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                plain.append(inline.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                plain.append('\n');
            }

            @Override
            public void visit(HardLineBreak end) {
                plain.append('\n');
            }

            @Override
            public void visit(Link link) {
                int before = plain.length();
                visitChildren(link);
                if (!plain.substring(before).equals(link.getDestination())) {
                    plain.append(' ').append(link.getDestination());
                }
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                line("");
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                line("");
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
                if (node instanceof TableCell && node.getNext() != null) {
                    plain.append(' ');
                } else if (node instanceof TableRow) {
                    line("");
                }
            }

            private void line(String literal) {
                plain.append(literal);
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '\n') {
                    plain.append('\n');
                }
            }
        });
        return plain.toString().stripTrailing();
    }
}
