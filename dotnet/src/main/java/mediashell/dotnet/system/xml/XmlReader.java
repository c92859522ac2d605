package mediashell.dotnet.system.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.io.IoPaths;
import mediashell.dotnet.system.io.MemoryStream;
import mediashell.dotnet.system.io.Stream;
import mediashell.dotnet.system.io.TextReader;

/** System.Xml.XmlReader: forward through XML, node by node. */
@DotNetType(value = "System.Xml.XmlReader", interfaces = "System.IDisposable")
public class XmlReader {

    private static final int INITIAL = 0;
    private static final int INTERACTIVE = 1;
    private static final int END = 3;
    private static final int CLOSED = 4;

    private final XmlReaderSettings settings;
    private final XmlScanner scanner;
    private int state = INITIAL;
    private int attribute = -1;

    XmlReader(String text, XmlReaderSettings settings) {
        this.scanner = new XmlScanner(text);
        this.settings = settings == null ? new XmlReaderSettings() : settings;
    }

    @DotNetMethod
    static XmlReader create(TextReader input) {
        return create(input, null);
    }

    @DotNetMethod
    static XmlReader create(TextReader input, XmlReaderSettings settings) {
        return new XmlReader(input.readToEnd(), settings);
    }

    @DotNetMethod
    static XmlReader create(Stream input) {
        return create(input, null);
    }

    @DotNetMethod
    static XmlReader create(Stream input, XmlReaderSettings settings) {
        return new XmlReader(text(input), settings);
    }

    @DotNetMethod
    static XmlReader create(ExecutionContext context, String inputUri) {
        return create(context, inputUri, null);
    }

    @DotNetMethod
    static XmlReader create(ExecutionContext context, String inputUri, XmlReaderSettings settings) {
        return new XmlReader(ofFile(context, inputUri), settings);
    }

    static String text(Stream input) {
        MemoryStream all = MemoryStream.holding(new byte[0]);
        input.copyTo(all);
        return XmlTrees.text(all.toArray());
    }

    static String ofFile(ExecutionContext context, String path) {
        try {
            return XmlTrees.text(Files.readAllBytes(IoPaths.absolute(context, path)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What has not been read yet. */
    final String rest() {
        return scanner.source(state == INITIAL ? 0 : scanner.start(), scanner.length());
    }

    @DotNetMethod
    public final boolean read() {
        if (state == CLOSED || state == END) {
            return false;
        }
        attribute = -1;
        boolean more = scanner.read();
        while (more && settings.skips(scanner.kind())) {
            more = scanner.read();
        }
        if (more && scanner.kind() == XmlKind.DOCUMENT_TYPE && settings.prohibitsDocumentTypes()) {
            throw scanner.error("For security reasons DTD is prohibited in this XML document.");
        }
        state = more ? INTERACTIVE : END;
        return more;
    }

    private XmlKind kind() {
        return state != INTERACTIVE ? XmlKind.NONE : attribute >= 0 ? XmlKind.ATTRIBUTE : scanner.kind();
    }

    private List<XmlScanner.Attribute> attributes() {
        return state == INTERACTIVE ? scanner.attributes() : List.of();
    }

    @DotNetProperty
    @TypeName("System.Xml.XmlNodeType")
    final EnumValue nodeType() {
        return kind().toNodeType();
    }

    @DotNetProperty
    final String name() {
        return state != INTERACTIVE
                ? ""
                : attribute >= 0 ? attributes().get(attribute).name() : scanner.name();
    }

    @DotNetProperty
    final String localName() {
        return XmlScanner.localName(name());
    }

    @DotNetProperty
    final String prefix() {
        return XmlScanner.prefix(name());
    }

    @DotNetProperty
    final String namespaceURI() {
        if (attribute >= 0) {
            return attributes().get(attribute).namespace();
        }
        boolean named = kind() == XmlKind.ELEMENT || kind() == XmlKind.END_ELEMENT;
        return named ? scanner.namespace(prefix()) : "";
    }

    @DotNetProperty
    final String value() {
        return state != INTERACTIVE
                ? ""
                : attribute >= 0 ? attributes().get(attribute).value() : scanner.value();
    }

    @DotNetProperty
    final boolean hasValue() {
        return switch (kind()) {
            case NONE, ELEMENT, END_ELEMENT -> false;
            default -> true;
        };
    }

    @DotNetProperty
    final int depth() {
        return state != INTERACTIVE ? 0 : attribute >= 0 ? scanner.depth() + 1 : scanner.depth();
    }

    @DotNetProperty("EOF")
    final boolean eof() {
        return state == END;
    }

    @DotNetProperty
    @TypeName("System.Xml.ReadState")
    final EnumValue readState() {
        return new EnumValue(FacadeTypes.require("System.Xml.ReadState"), state);
    }

    @DotNetProperty
    final boolean isEmptyElement() {
        return kind() == XmlKind.ELEMENT && scanner.isEmptyElement();
    }

    @DotNetProperty
    final int attributeCount() {
        return attributes().size();
    }

    @DotNetProperty
    final boolean hasAttributes() {
        return !attributes().isEmpty();
    }

    @DotNetProperty
    final XmlReaderSettings settings() {
        return settings;
    }

    @DotNetProperty
    final String baseURI() {
        return "";
    }

    @DotNetProperty
    final int lineNumber() {
        return scanner.line();
    }

    @DotNetProperty
    final int linePosition() {
        return scanner.column() + (kind() == XmlKind.ELEMENT ? 1 : 0);
    }

    @DotNetIndexer
    final String item(int i) {
        return getAttribute(i);
    }

    @DotNetIndexer
    final String item(String name) {
        return getAttribute(name);
    }

    @DotNetMethod
    final String getAttribute(int i) {
        return attributes().get(i).value();
    }

    private int indexOf(String name) {
        for (int i = 0; i < attributes().size(); i++) {
            if (attributes().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @DotNetMethod
    final String getAttribute(String name) {
        int index = indexOf(name);
        return index < 0 ? null : attributes().get(index).value();
    }

    @DotNetMethod
    final String getAttribute(String name, String namespaceURI) {
        return attributes().stream()
                .filter(a -> XmlScanner.localName(a.name()).equals(name)
                        && a.namespace().equals(namespaceURI))
                .map(XmlScanner.Attribute::value)
                .findFirst()
                .orElse(null);
    }

    private boolean moveTo(int index) {
        if (index < 0 || index >= attributes().size()) {
            return false;
        }
        attribute = index;
        return true;
    }

    @DotNetMethod
    final boolean moveToAttribute(String name) {
        return moveTo(indexOf(name));
    }

    @DotNetMethod
    final void moveToAttribute(int i) {
        if (!moveTo(i)) {
            throw new mediashell.automation.values.ArgumentRangeException("i", "there is no attribute " + i);
        }
    }

    @DotNetMethod
    final boolean moveToFirstAttribute() {
        return moveTo(0);
    }

    @DotNetMethod
    final boolean moveToNextAttribute() {
        return moveTo(attribute + 1);
    }

    @DotNetMethod
    final boolean moveToElement() {
        boolean moved = attribute >= 0;
        attribute = -1;
        return moved;
    }

    @DotNetMethod
    @TypeName("System.Xml.XmlNodeType")
    final EnumValue moveToContent() {
        moveToElement();
        while (state == INITIAL || state == INTERACTIVE && !isContent(scanner.kind())) {
            read();
        }
        return nodeType();
    }

    private static boolean isContent(XmlKind kind) {
        return switch (kind) {
            case ELEMENT, END_ELEMENT, TEXT, CDATA -> true;
            default -> false;
        };
    }

    @DotNetMethod
    final boolean isStartElement() {
        moveToContent();
        return kind() == XmlKind.ELEMENT;
    }

    @DotNetMethod
    final boolean isStartElement(String name) {
        return isStartElement() && name().equals(name);
    }

    private RuntimeException wrong(String expected) {
        return scanner.error(expected + " is expected, but here is " + nodeType() + " '" + name() + "'");
    }

    @DotNetMethod
    final void readStartElement() {
        if (!isStartElement()) {
            throw wrong("an element");
        }
        read();
    }

    @DotNetMethod
    final void readStartElement(String name) {
        if (!isStartElement(name)) {
            throw wrong("the element '" + name + "'");
        }
        read();
    }

    @DotNetMethod
    final void readEndElement() {
        moveToContent();
        if (kind() != XmlKind.END_ELEMENT) {
            throw wrong("an end tag");
        }
        read();
    }

    @DotNetMethod
    final boolean readToFollowing(String name) {
        while (read()) {
            if (kind() == XmlKind.ELEMENT && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    @DotNetMethod
    final boolean readToDescendant(String name) {
        int parent = state == INITIAL ? -1 : depth();
        if (state == INTERACTIVE && (kind() != XmlKind.ELEMENT || scanner.isEmptyElement())) {
            return false;
        }
        while (read() && depth() > parent) {
            if (kind() == XmlKind.ELEMENT && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    @DotNetMethod
    final boolean readToNextSibling(String name) {
        int level = depth();
        skip();
        while (state == INTERACTIVE && depth() >= level && kind() != XmlKind.END_ELEMENT) {
            if (kind() == XmlKind.ELEMENT && name().equals(name)) {
                return true;
            }
            skip();
        }
        return false;
    }

    /** Behind the element and all in it. */
    @DotNetMethod
    final void skip() {
        moveToElement();
        if (kind() == XmlKind.ELEMENT && !scanner.isEmptyElement()) {
            toEndTag();
        }
        read();
    }

    private void toEndTag() {
        int level = scanner.depth();
        while (scanner.read()) {
            if (scanner.kind() == XmlKind.END_ELEMENT && scanner.depth() == level) {
                return;
            }
        }
    }

    @DotNetMethod
    final String readElementContentAsString() {
        moveToElement();
        if (kind() != XmlKind.ELEMENT) {
            throw new IllegalStateException("the reader stands on " + nodeType() + ", not on an element");
        }
        StringBuilder text = new StringBuilder();
        if (!scanner.isEmptyElement()) {
            while (scanner.read() && scanner.kind() != XmlKind.END_ELEMENT) {
                switch (scanner.kind()) {
                    case TEXT, CDATA, WHITESPACE -> text.append(scanner.value());
                    case ELEMENT -> throw scanner.error("the element has child elements, not only text");
                    default -> {}
                }
            }
        }
        read();
        return text.toString();
    }

    @DotNetMethod
    final String readElementString() {
        return readElementContentAsString();
    }

    @DotNetMethod
    static Object readElementContentAs(
            ExecutionContext context,
            XmlReader self,
            PSType returnType,
            @TypeName("System.Xml.IXmlNamespaceResolver") Object namespaceResolver) {
        return context.conversions().convert(self.readElementContentAsString(), returnType);
    }

    private static Object number(ExecutionContext context, XmlReader self, String type) {
        String text = self.readElementContentAsString().strip();
        try {
            return context.conversions().convert(text, FacadeTypes.require(type));
        } catch (mediashell.automation.DotNetException wrong) {
            throw SessionErrors.plain("System.Xml.XmlException", "'" + text + "' is no value of " + type);
        }
    }

    @DotNetMethod
    static int readElementContentAsInt(ExecutionContext context, XmlReader self) {
        return (Integer) number(context, self, "System.Int32");
    }

    @DotNetMethod
    static long readElementContentAsLong(ExecutionContext context, XmlReader self) {
        return (Long) number(context, self, "System.Int64");
    }

    @DotNetMethod
    static double readElementContentAsDouble(ExecutionContext context, XmlReader self) {
        return (Double) number(context, self, "System.Double");
    }

    @DotNetMethod
    final boolean readElementContentAsBoolean() {
        String text = readElementContentAsString().strip();
        return text.equals("true") || text.equals("1");
    }

    @DotNetMethod
    final String readContentAsString() {
        return readString();
    }

    /** The text up to the next markup. */
    @DotNetMethod
    final String readString() {
        if (kind() == XmlKind.ELEMENT) {
            if (scanner.isEmptyElement()) {
                return "";
            }
            read();
        }
        StringBuilder text = new StringBuilder();
        while (kind() == XmlKind.TEXT || kind() == XmlKind.CDATA || kind() == XmlKind.WHITESPACE) {
            text.append(scanner.value());
            read();
        }
        return text.toString();
    }

    @DotNetMethod
    final String readInnerXml() {
        moveToElement();
        if (kind() != XmlKind.ELEMENT) {
            return "";
        }
        int from = scanner.end();
        int to = from;
        if (!scanner.isEmptyElement()) {
            toEndTag();
            to = scanner.start();
        }
        String inner = scanner.source(from, to);
        read();
        return inner;
    }

    @DotNetMethod
    public final String readOuterXml() {
        moveToElement();
        if (state == INITIAL) {
            moveToContent();
        }
        if (kind() != XmlKind.ELEMENT) {
            return "";
        }
        int from = scanner.start();
        if (!scanner.isEmptyElement()) {
            toEndTag();
        }
        String outer = scanner.source(from, scanner.end());
        read();
        return outer;
    }

    @DotNetMethod
    final XmlReader readSubtree() {
        int from = scanner.start();
        XmlScanner ahead = new XmlScanner(scanner.source(from, scanner.length()));
        ahead.read();
        if (!ahead.isEmptyElement()) {
            while (ahead.read() && !(ahead.kind() == XmlKind.END_ELEMENT && ahead.depth() == 0)) {}
        }
        return new XmlReader(scanner.source(from, from + ahead.end()), settings);
    }

    @DotNetMethod
    final String lookupNamespace(String prefix) {
        return scanner.namespace(prefix);
    }

    @DotNetMethod
    final void close() {
        state = CLOSED;
    }

    @DotNetMethod
    final void dispose() {
        close();
    }
}
