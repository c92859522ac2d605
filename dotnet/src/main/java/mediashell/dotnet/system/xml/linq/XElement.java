package mediashell.dotnet.system.xml.linq;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.io.Stream;
import mediashell.dotnet.system.io.TextReader;
import mediashell.dotnet.system.io.TextWriter;
import mediashell.dotnet.system.xml.XmlKind;
import mediashell.dotnet.system.xml.XmlOutput;
import mediashell.dotnet.system.xml.XmlScanner;
import mediashell.dotnet.system.xml.XmlValues;

/** System.Xml.Linq.XElement. */
@DotNetType(value = "System.Xml.Linq.XElement", base = "System.Xml.Linq.XContainer")
public final class XElement extends XContainer {

    private static final String ELEMENTS = "System.Collections.Generic.IEnumerable`1[System.Xml.Linq.XElement]";
    private static final String ATTRIBUTES = "System.Collections.Generic.IEnumerable`1[System.Xml.Linq.XAttribute]";

    private final List<XAttribute> attributes = new ArrayList<>();
    private XName name;
    private boolean hasEndTag;

    XElement(XName name) {
        this.name = name;
    }

    @DotNetConstructor
    static XElement create(XName name) {
        return new XElement(name);
    }

    @DotNetConstructor
    static XElement create(XElement other) {
        return (XElement) other.copy();
    }

    @DotNetConstructor
    static XElement create(ExecutionContext context, XName name, Object content) {
        XElement made = new XElement(name);
        made.addAll(XContent.objects(context, content));
        return made;
    }

    @DotNetConstructor
    static XElement create(ExecutionContext context, XName name, Object... content) {
        XElement made = new XElement(name);
        made.addAll(XContent.objects(context, content));
        return made;
    }

    private static XElement read(String text, boolean keepBlanks) {
        XDocument document = new XDocument();
        XContent.read(document, text, keepBlanks);
        XElement root = document.root();
        root.remove();
        return root;
    }

    @DotNetMethod
    static XElement parse(String text) {
        return read(text, false);
    }

    @DotNetMethod
    static XElement parse(String text, @TypeName("System.Xml.Linq.LoadOptions") EnumValue options) {
        return read(text, options.hasFlag(1));
    }

    @DotNetMethod
    static XElement load(ExecutionContext context, String uri) {
        return read(XmlValues.ofFile(context, uri), false);
    }

    @DotNetMethod
    static XElement load(TextReader textReader) {
        return read(textReader.readToEnd(), false);
    }

    @DotNetMethod
    static XElement load(Stream stream) {
        return read(XmlValues.ofStream(stream), false);
    }

    @DotNetMethod
    static void save(ExecutionContext context, XElement self, String fileName) {
        XDocument.saveFile(context, self, null, fileName);
    }

    @DotNetMethod
    static void save(XElement self, TextWriter textWriter) {
        XDocument.saveTo(self, textWriter);
    }

    @Override
    XmlKind kind() {
        return XmlKind.ELEMENT;
    }

    void hasEndTag(boolean value) {
        hasEndTag = value;
    }

    @Override
    XNode copy() {
        XElement copy = new XElement(name);
        copy.hasEndTag = hasEndTag;
        attributes.forEach(copy::attach);
        nodeList().forEach(node -> copy.append(node.copy()));
        return copy;
    }

    @Override
    void check(XNode node) {
        if (node instanceof XDocument) {
            throw new IllegalArgumentException("a document cannot be inside of an element");
        }
    }

    @Override
    void attach(XAttribute attribute) {
        if (attribute(attribute.name()) != null) {
            throw new IllegalStateException("Duplicate attribute.");
        }
        XAttribute added = attribute.container() == null ? attribute : XAttribute.create(attribute);
        added.container(this);
        attributes.add(added);
    }

    void detach(XAttribute attribute) {
        attributes.remove(attribute);
        attribute.container(null);
    }

    XAttribute attributeBeside(XAttribute attribute, int step) {
        int place = attributes.indexOf(attribute) + step;
        return place < 0 || place >= attributes.size() ? null : attributes.get(place);
    }

    @DotNetProperty
    public XName name() {
        return name;
    }

    @DotNetProperty
    public void name(XName value) {
        name = value;
    }

    /** The text of all text nodes inside. */
    @DotNetProperty
    public String value() {
        StringBuilder text = new StringBuilder();
        for (XNode node : nodeList()) {
            switch (node) {
                case XText part -> text.append(part.value());
                case XElement element -> text.append(element.value());
                default -> {}
            }
        }
        return text.toString();
    }

    @DotNetProperty
    public void value(String text) {
        removeNodes();
        hasEndTag = true;
        if (!text.isEmpty()) {
            append(new XText(text));
        }
    }

    @DotNetMethod
    static void setValue(ExecutionContext context, XElement self, Object value) {
        self.value(XContent.text(context, value));
    }

    /** Sets a child element's text, adds the child, or removes it for null. */
    @DotNetMethod
    static void setElementValue(ExecutionContext context, XElement self, XName name, Object value) {
        XElement child = self.element(name);
        if (PSObject.base(value) == null) {
            if (child != null) {
                child.remove();
            }
            return;
        }
        if (child == null) {
            child = new XElement(name);
            self.append(child);
        }
        setValue(context, child, value);
    }

    /** Sets an attribute, adds it, or removes it for null. */
    @DotNetMethod
    static void setAttributeValue(ExecutionContext context, XElement self, XName name, Object value) {
        XAttribute known = self.attribute(name);
        if (PSObject.base(value) == null) {
            if (known != null) {
                known.remove();
            }
        } else if (known == null) {
            self.attach(new XAttribute(name, XContent.text(context, value)));
        } else {
            known.value(XContent.text(context, value));
        }
    }

    @DotNetProperty
    public boolean hasElements() {
        return !children().isEmpty();
    }

    @DotNetProperty
    public boolean hasAttributes() {
        return !attributes.isEmpty();
    }

    @DotNetProperty
    public boolean isEmpty() {
        return nodeList().isEmpty() && !hasEndTag;
    }

    @DotNetProperty
    public XAttribute firstAttribute() {
        return attributes.isEmpty() ? null : attributes.getFirst();
    }

    @DotNetProperty
    public XAttribute lastAttribute() {
        return attributes.isEmpty() ? null : attributes.getLast();
    }

    @DotNetMethod
    public XAttribute attribute(XName wanted) {
        return attributes.stream()
                .filter(a -> a.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @DotNetMethod("Attributes")
    @TypeName(ATTRIBUTES)
    public Object allAttributes() {
        return new TypedArray(FacadeTypes.require("System.Xml.Linq.XAttribute"), attributes.toArray());
    }

    @DotNetMethod("Attributes")
    @TypeName(ATTRIBUTES)
    public Object attributesNamed(XName wanted) {
        Object[] found =
                attributes.stream().filter(a -> a.name().equals(wanted)).toArray();
        return new TypedArray(FacadeTypes.require("System.Xml.Linq.XAttribute"), found);
    }

    @DotNetMethod
    public void removeAttributes() {
        List.copyOf(attributes).forEach(this::detach);
    }

    @DotNetMethod
    public void removeAll() {
        removeAttributes();
        removeNodes();
    }

    @DotNetMethod
    static void replaceAll(ExecutionContext context, XElement self, Object... content) {
        List<XObject> made = XContent.objects(context, content);
        self.removeAll();
        self.addAll(made);
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public Object descendantsAndSelf() {
        List<XElement> found = new ArrayList<>(List.of(this));
        found.addAll(inside());
        return XContent.sequence(found);
    }

    @DotNetMethod
    @TypeName(ELEMENTS)
    public Object ancestorsAndSelf() {
        List<XElement> found = new ArrayList<>(List.of(this));
        found.addAll(outer());
        return XContent.sequence(found);
    }

    @DotNetMethod
    public XNamespace getDefaultNamespace() {
        String uri = namespaceOf("");
        return new XNamespace(uri == null ? "" : uri);
    }

    @DotNetMethod
    public XNamespace getNamespaceOfPrefix(String prefix) {
        String uri = namespaceOf(prefix);
        return uri == null ? null : new XNamespace(uri);
    }

    private String namespaceOf(String prefix) {
        for (XElement at = this; at != null; at = at.parent()) {
            for (XAttribute attribute : at.attributes) {
                if (attribute.isNamespaceDeclaration()
                        && attribute.declaredPrefix().equals(prefix)) {
                    return attribute.value();
                }
            }
        }
        return null;
    }

    @DotNetMethod
    public String getPrefixOfNamespace(XNamespace ns) {
        return prefixOf(ns.uri(), false);
    }

    private String prefixOf(String uri, boolean orDefault) {
        if (uri.equals(XmlScanner.XML_NAMESPACE)) {
            return "xml";
        }
        for (XElement at = this; at != null; at = at.parent()) {
            for (XAttribute attribute : at.attributes) {
                boolean declares =
                        attribute.isNamespaceDeclaration() && attribute.value().equals(uri);
                String prefix = declares ? attribute.declaredPrefix() : null;
                if (prefix != null && (orDefault || !prefix.isEmpty()) && uri.equals(namespaceOf(prefix))) {
                    return prefix;
                }
            }
        }
        return null;
    }

    @Override
    void write(XmlOutput output) {
        String uri = name.space().uri();
        output.startElement(uri.isEmpty() ? "" : prefixOf(uri, true), name.local(), uri);
        for (XAttribute attribute : attributes) {
            String space = attribute.name().space().uri();
            if (attribute.isNamespaceDeclaration()) {
                String prefix = attribute.declaredPrefix();
                output.attribute(
                        prefix.isEmpty() ? "" : "xmlns", attribute.name().local(), "", attribute.value());
            } else {
                String prefix = space.isEmpty() ? "" : prefixOf(space, false);
                output.attribute(prefix, attribute.name().local(), space, attribute.value());
            }
        }
        nodeList().forEach(node -> node.write(output));
        output.endElement(!nodeList().isEmpty() || hasEndTag);
    }
}
