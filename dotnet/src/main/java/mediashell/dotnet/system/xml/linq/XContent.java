package mediashell.dotnet.system.xml.linq;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.xml.XmlScanner;
import mediashell.dotnet.system.xml.XmlValues;

/** What may be put into a container: nodes, attributes, sequences of them, and values as text. */
final class XContent {

    private XContent() {}

    /** A value as XML Schema writes it. */
    static String text(ExecutionContext context, Object value) {
        return switch (PSObject.base(value)) {
            case null -> throw new NullPointerException("Value cannot be null. (Parameter 'value')");
            case Boolean flag -> flag.toString();
            case DateTime date -> XmlValues.text(context, date);
            case Object other -> context.conversions().toText(other);
        };
    }

    /** The nodes and attributes in the order given; null is left out. */
    static List<XObject> objects(ExecutionContext context, Object... content) {
        List<XObject> found = new ArrayList<>();
        for (Object item : content == null ? new Object[0] : content) {
            collect(context, PSObject.base(item), found);
        }
        return found;
    }

    private static void collect(ExecutionContext context, Object item, List<XObject> into) {
        Iterator<Object> items = item == null || item instanceof String || item instanceof XObject
                ? null
                : context.conversions().enumerate(item);
        if (items != null) {
            items.forEachRemaining(each -> collect(context, PSObject.base(each), into));
        } else if (item instanceof XObject object) {
            into.add(object);
        } else if (item != null) {
            into.add(new XText(text(context, item)));
        }
    }

    static List<XNode> nodes(ExecutionContext context, Object... content) {
        return objects(context, content).stream()
                .map(object -> {
                    if (object instanceof XNode node) {
                        return node;
                    }
                    throw new IllegalArgumentException("An attribute cannot be added to content.");
                })
                .toList();
    }

    /** A sequence of elements for scripts. */
    static TypedArray sequence(List<XElement> elements) {
        return new TypedArray(FacadeTypes.require("System.Xml.Linq.XElement"), elements.toArray());
    }

    /** Reads a text into a container; blanks between elements are kept only when asked for. */
    static XDeclaration read(XContainer root, String xml, boolean keepBlanks) {
        XmlScanner scanner = new XmlScanner(xml);
        XContainer at = root;
        XDeclaration declaration = null;
        while (scanner.read()) {
            switch (scanner.kind()) {
                case ELEMENT -> {
                    XElement element = element(scanner);
                    at.append(element);
                    at = scanner.isEmptyElement() ? at : element;
                }
                case END_ELEMENT -> at = at.container();
                case TEXT -> at.append(new XText(scanner.value()));
                case CDATA -> at.append(new XCData(scanner.value()));
                case COMMENT -> at.append(new XComment(scanner.value()));
                case INSTRUCTION -> at.append(new XProcessingInstruction(scanner.name(), scanner.value()));
                case DECLARATION -> declaration = declaration(scanner.value());
                case WHITESPACE -> {
                    if (keepBlanks && at != root) {
                        at.append(new XText(scanner.value()));
                    }
                }
                default -> {}
            }
        }
        return declaration;
    }

    private static XDeclaration declaration(String data) {
        return new XDeclaration(
                XmlValues.pseudoAttribute(data, "version"),
                orNull(XmlValues.pseudoAttribute(data, "encoding")),
                orNull(XmlValues.pseudoAttribute(data, "standalone")));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static XElement element(XmlScanner scanner) {
        String name = scanner.name();
        XElement element =
                new XElement(XName.of(scanner.namespace(XmlScanner.prefix(name)), XmlScanner.localName(name)));
        for (XmlScanner.Attribute attribute : scanner.attributes()) {
            boolean isDefault = attribute.name().equals("xmlns");
            element.attach(new XAttribute(
                    XName.of(isDefault ? "" : attribute.namespace(), XmlScanner.localName(attribute.name())),
                    attribute.value()));
        }
        element.hasEndTag(!scanner.isEmptyElement());
        return element;
    }
}
