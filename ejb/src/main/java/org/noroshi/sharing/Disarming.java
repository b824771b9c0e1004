package org.noroshi.sharing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.noroshi.sharing.search.Defang;
import org.noroshi.sharing.search.OfficialSources;

/**
 * Takes the danger out of a text that was parsed, before it becomes HTML: what a reader would see is read as a whole, line
 * by line of the layout, so an address is found also where signs of layout, escapes or entities stand inside it.
 *
 * <p>A link that goes is replaced by its words and its address, so that nobody is led elsewhere than the words say.
 */
final class Disarming {

    private static final Pattern HERE = Pattern.compile("/portal/[A-Za-z0-9/_.?=&%#-]*");

    /** Stands for the border of code or of a link; no name goes across it. */
    private static final char BORDER = '`';

    private final boolean officialStay;

    private Disarming(boolean officialStay) {
        this.officialStay = officialStay;
    }

    /**
     * Changes the document.
     *
     * @param officialStay whether addresses of official sources stay as they are, and their links
     */
    static void of(Node document, boolean officialStay) {
        Disarming disarming = new Disarming(officialStay);
        disarming.links(document);
        disarming.blocks(document);
    }

    private void links(Node document) {
        List<Node> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (!stays(link.getDestination())) {
                    found.add(link);
                }
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                found.add(image);
            }
        });
        found.forEach(Disarming::unlink);
    }

    private boolean stays(String destination) {
        if (!officialStay) {
            return false;
        }
        if (HERE.matcher(destination).matches()) {
            return true;
        }
        try {
            URI uri = new URI(destination);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && OfficialSources.includes(uri.getHost());
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static void unlink(Node link) {
        String destination = link instanceof Link it ? it.getDestination() : ((Image) link).getDestination();
        StringBuilder words = new StringBuilder();
        while (link.getFirstChild() != null) {
            Node child = link.getFirstChild();
            words.append(child instanceof Text text ? text.getLiteral() : "\0");
            link.insertBefore(child);
        }
        if (!destination.isEmpty() && !destination.equals(words.toString()) && !destination.equals("mailto:" + words)) {
            Code address = new Code(destination);
            if (words.isEmpty()) {
                link.insertBefore(address);
            } else {
                link.insertBefore(new Text("（"));
                link.insertBefore(address);
                link.insertBefore(new Text("）"));
            }
        }
        link.unlink();
    }

    /** Every block that holds text itself is read by itself. */
    private void blocks(Node node) {
        if (node instanceof FencedCodeBlock code) {
            code.setLiteral(harmless(code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            code.setLiteral(harmless(code.getLiteral()));
        } else if (node instanceof HtmlBlock html) {
            html.setLiteral(harmless(html.getLiteral()));
        } else if (node.getFirstChild() != null && !isOfBlocks(node)) {
            Line line = new Line();
            line.read(node);
            line.disarm();
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                blocks(child);
            }
        }
    }

    /** Parts of a table are no blocks for the parser, though they hold others. */
    private static boolean isOfBlocks(Node node) {
        Node child = node.getFirstChild();
        return child instanceof Block || child.getClass().getPackageName().startsWith("org.commonmark.ext.gfm.tables");
    }

    private String harmless(String text) {
        Line line = new Line();
        StringBuilder result = new StringBuilder(text);
        line.leaf(text, changed -> {
            result.setLength(0);
            result.append(changed);
        });
        line.disarm();
        return result.toString();
    }

    private boolean isSpared(Defang.Place place) {
        return officialStay
                && place.identifier().host().map(OfficialSources::includes).orElse(false);
    }

    /** What is shown in one go, put together from the pieces of the layout. */
    private final class Line {

        private final StringBuilder shown = new StringBuilder();
        private final List<Leaf> leaves = new ArrayList<>();

        private record Leaf(int start, String text, Consumer<String> change) {}

        void read(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof Text text) {
                    leaf(text.getLiteral(), text::setLiteral);
                } else if (child instanceof HtmlInline html) {
                    leaf(html.getLiteral(), html::setLiteral);
                } else if (child instanceof Code code) {
                    shown.append(BORDER);
                    leaf(code.getLiteral(), code::setLiteral);
                    shown.append(BORDER);
                } else if (child instanceof Link) {
                    shown.append(BORDER);
                    read(child);
                    shown.append(BORDER);
                } else if (child.getFirstChild() != null) {
                    read(child);
                } else {
                    shown.append('\n');
                }
            }
        }

        void leaf(String text, Consumer<String> change) {
            leaves.add(new Leaf(shown.length(), text, change));
            shown.append(text);
        }

        void disarm() {
            int at = 0;
            List<Defang.Place> places = new ArrayList<>();
            for (Defang.Place place : Defang.places(shown.toString())) {
                if (place.identifier().start() >= at && !isSpared(place)) {
                    places.add(place);
                    at = place.identifier().end();
                }
            }
            if (!places.isEmpty()) {
                leaves.forEach(leaf -> leaf.change.accept(changed(leaf, places)));
            }
        }

        /** An address that reaches over several pieces stands in the first of them. */
        private String changed(Leaf leaf, List<Defang.Place> places) {
            int end = leaf.start + leaf.text.length();
            StringBuilder text = new StringBuilder();
            int copied = leaf.start;
            for (Defang.Place place : places) {
                int from = place.identifier().start();
                int to = place.identifier().end();
                if (to <= leaf.start || from >= end) {
                    continue;
                }
                if (from >= leaf.start) {
                    text.append(shown, copied, from).append(place.harmless());
                }
                copied = Math.min(to, end);
            }
            return text.append(shown, copied, end).toString();
        }
    }
}
