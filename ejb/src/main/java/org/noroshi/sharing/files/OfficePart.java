package org.noroshi.sharing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** One part in XML, written anew while it is read: names of people, paths of machines and ways out of the document go. */
final class OfficePart extends DefaultHandler {

    private static final String NOBODY = "-";

    /** Elements that are left out with all they hold. */
    private static final Set<String> LEFT_OUT = Set.of(
            "attachedTemplate",
            "absPath",
            "rsids",
            "docVars",
            "fileSharing",
            "customWorkbookViews",
            "mailMerge",
            "dataBinding");

    /** Attributes that name somebody. */
    private static final Set<String> WHO = Set.of("author", "initials", "userName");

    /** The same of elements that stand for a person. */
    private static final Set<String> OF_PERSON = Set.of("name", "displayName", "userId", "providerId");

    private static final Set<String> PEOPLE = Set.of("cmAuthor", "author", "person");
    private static final Set<String> BREAKS = Set.of("p", "si", "is", "row", "br", "tab", "cr", "tr");
    private static final Pattern CALLING =
            Pattern.compile("(?i)(^|[^A-Z])(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON)([^A-Z]|$)");
    /** The field of a link; its words stay, where it leads goes. */
    private static final Pattern LEADING = Pattern.compile("(?i)(HYPERLINK\\s+(?:\\\\l\\s+)?)\"[^\"]*\"");

    private static final Pattern FETCHING = Pattern.compile("(?i)(WEBSERVICE|RTD|CALL|REGISTER\\.ID|EXEC)\\s*\\(");

    private final String part;
    private final StringBuilder out;
    private final StringBuilder text;
    private final StringBuilder instruction = new StringBuilder();
    private int leavingOut;
    private String inside = "";

    private OfficePart(String part, int length, StringBuilder text) {
        this.part = part.toLowerCase(Locale.ROOT);
        this.out = new StringBuilder(length + 128);
        this.text = text;
    }

    static byte[] clean(String name, byte[] xml, StringBuilder text) {
        OfficePart part = new OfficePart(name, xml.length, text);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(part);
            reader.setErrorHandler(part);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UnfitFileException(FilesError.FILE_BROKEN);
        }
        return part.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void startDocument() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String local = local(name);
        if (leavingOut > 0 || isLeftOut(local, attributes)) {
            leavingOut++;
            return;
        }
        inside = local;
        if (BREAKS.contains(local)) {
            readable("\n");
        }
        out.append('<').append(name);
        boolean dated = attributes.getValue("w:author") != null;
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(local, attributes.getQName(i), attributes.getValue(i), dated, attributes);
        }
        out.append('>');
    }

    private void attribute(String element, String name, String value, boolean dated, Attributes all) {
        String local = local(name);
        if (local.startsWith("rsid")
                || element.equals("pageSetup") && name.equals("r:id")
                || dated && local.equals("date")) {
            return;
        }
        String written = value;
        if (!name.startsWith("xmlns")
                && (WHO.contains(local) || PEOPLE.contains(element) && OF_PERSON.contains(local))) {
            written = local.equals("providerId") ? "None" : NOBODY;
        } else if (local.equals("dT") || local.equals("created")) {
            written = "2000-01-01T00:00:00.00";
        } else if (local.equals("instr")) {
            requireQuiet(value);
            written = LEADING.matcher(value).replaceAll("$1\"about:blank\"");
        } else if (element.equals("Relationship")
                && name.equals("Target")
                && "External".equals(all.getValue("TargetMode"))) {
            written = "about:blank";
        }
        out.append(' ').append(name).append("=\"");
        escaped(written);
        out.append('"');
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (leavingOut > 0) {
            leavingOut--;
            return;
        }
        out.append("</").append(name).append('>');
        String local = local(name);
        if (local.equals("instrText") || local.equals("f")) {
            requireQuiet(instruction.toString());
        }
        if (local.equals("fldChar") || local.equals("p") || local.equals("f")) {
            instruction.setLength(0);
        }
        inside = "";
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (leavingOut > 0) {
            return;
        }
        String written = new String(characters, start, length);
        if (inside.equals("author") && part.contains("comments")) {
            out.append(NOBODY);
            return;
        }
        if (inside.equals("instrText") || inside.equals("f")) {
            instruction.append(written);
            written = LEADING.matcher(written).replaceAll("$1\"about:blank\"");
        }
        if (inside.equals("t")) {
            readable(written);
        }
        escaped(written);
    }

    private void readable(String words) {
        if (text.length() < CleanFile.LONGEST_TEXT) {
            text.append(words);
        }
    }

    /** What describes the document, and relationships that lead to it or out of it. */
    private boolean isLeftOut(String element, Attributes attributes) {
        if (LEFT_OUT.contains(element)) {
            return true;
        }
        if (element.equals("Override")) {
            return OfficeFile.isTelling(attributes.getValue("PartName").replaceFirst("^/", ""));
        }
        if (!element.equals("Relationship")) {
            return false;
        }
        String type = attributes.getValue("Type");
        String kind = type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
        switch (kind) {
            case "oleObject", "package", "control" -> throw new UnfitFileException(FilesError.FILE_EMBEDDED);
            case "vbaProject", "wordVbaData", "xlMacrosheet", "xlIntlMacrosheet" ->
                throw new UnfitFileException(FilesError.FILE_MACROS);
            case "attachedTemplate",
                    "printerSettings",
                    "thumbnail",
                    "customXml",
                    "core-properties",
                    "extended-properties",
                    "custom-properties",
                    "people",
                    "mailMergeSource" -> {
                return true;
            }
            default -> {
                if ("External".equals(attributes.getValue("TargetMode")) && !kind.equals("hyperlink")) {
                    throw new UnfitFileException(FilesError.FILE_LINKED);
                }
                String target = attributes.getValue("Target");
                return target != null && OfficeFile.isTelling(target.replaceFirst("^(\\.\\./|/)+", ""));
            }
        }
    }

    private void requireQuiet(String words) {
        boolean field = !inside.equals("f") && CALLING.matcher(words).find();
        if (field || FETCHING.matcher(words).find()) {
            throw new UnfitFileException(FilesError.FILE_LINKED);
        }
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append(inside.isEmpty() ? "\n" : "&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public void error(org.xml.sax.SAXParseException e) throws SAXException {
        throw e;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
