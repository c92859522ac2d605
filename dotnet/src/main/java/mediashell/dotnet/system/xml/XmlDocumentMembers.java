package mediashell.dotnet.system.xml;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.io.MemoryStream;
import mediashell.dotnet.system.io.Stream;
import mediashell.dotnet.system.io.TextReader;
import mediashell.dotnet.system.io.TextWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** System.Xml.XmlDocument. */
@DotNetType(value = "System.Xml.XmlDocument", represents = Document.class, base = "System.Xml.XmlNode")
final class XmlDocumentMembers {

    private XmlDocumentMembers() {}

    @DotNetConstructor
    static Document create() {
        return XmlTrees.newDocument();
    }

    @DotNetProperty
    static Element documentElement(Document self) {
        return self.getDocumentElement();
    }

    @DotNetProperty
    static boolean preserveWhitespace(Document self) {
        return XmlTrees.preservesWhitespace(self);
    }

    @DotNetProperty
    static void preserveWhitespace(Document self, boolean value) {
        XmlTrees.preserveWhitespace(self, value);
    }

    @DotNetMethod
    static void loadXml(Document self, String xml) {
        XmlTrees.load(self, xml);
    }

    @DotNetMethod
    static void load(ExecutionContext context, Document self, String filename) {
        XmlTrees.loadFile(context, self, filename);
    }

    @DotNetMethod
    static void save(ExecutionContext context, Document self, String filename) {
        XmlTrees.saveFile(context, self, filename);
    }

    @DotNetMethod
    static void save(Document self, TextWriter writer) {
        boolean indent = !XmlTrees.preservesWhitespace(self);
        XmlFormat format =
                new XmlFormat(indent, "  ", "\n", true, writer.encoding().webName(), false, '"');
        XmlText.save(self, new XmlOutput(writer::write, format));
    }

    @DotNetMethod
    static void save(Document self, Stream outStream) {
        String text = XmlText.saved(self, XmlTrees.preservesWhitespace(self));
        byte[] bytes = XmlTrees.encoding(self).encode(text);
        outStream.write(bytes, 0, bytes.length);
    }

    @DotNetMethod
    static void save(Document self, XmlWriter w) {
        XmlText.save(self, w.output());
        w.flush();
    }

    @DotNetMethod
    static void load(Document self, Stream inStream) {
        MemoryStream all = MemoryStream.holding(new byte[0]);
        inStream.copyTo(all);
        XmlTrees.load(self, XmlTrees.text(all.toArray()));
    }

    @DotNetMethod
    static void load(Document self, TextReader txtReader) {
        XmlTrees.load(self, txtReader.readToEnd());
    }

    @DotNetMethod
    static void load(Document self, XmlReader reader) {
        XmlTrees.load(self, reader.rest());
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList getElementsByTagName(
            Document self, String localName, String namespaceURI) {
        return XmlNodeList.of(self.getElementsByTagNameNS(namespaceURI, localName));
    }

    @DotNetProperty
    static Object nameTable(Document self) {
        return self;
    }

    @DotNetMethod
    static Attr createAttribute(Document self, String prefix, String localName, String namespaceURI) {
        boolean prefixed = prefix != null && !prefix.isEmpty();
        return self.createAttributeNS(XmlTrees.orNull(namespaceURI), prefixed ? prefix + ":" + localName : localName);
    }

    @DotNetMethod
    static Node createDocumentFragment(Document self) {
        return self.createDocumentFragment();
    }

    @DotNetMethod
    static Node createWhitespace(Document self, String text) {
        return self.createTextNode(text);
    }

    @DotNetMethod
    static Element createElement(Document self, String name) {
        return self.createElementNS(null, name);
    }

    @DotNetMethod
    static Element createElement(Document self, String qualifiedName, String namespaceURI) {
        return self.createElementNS(XmlTrees.orNull(namespaceURI), qualifiedName);
    }

    @DotNetMethod
    static Element createElement(Document self, String prefix, String localName, String namespaceURI) {
        return self.createElementNS(
                XmlTrees.orNull(namespaceURI),
                prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName);
    }

    @DotNetMethod
    static Attr createAttribute(Document self, String name) {
        return self.createAttributeNS(null, name);
    }

    @DotNetMethod
    static Attr createAttribute(Document self, String qualifiedName, String namespaceURI) {
        return self.createAttributeNS(XmlTrees.orNull(namespaceURI), qualifiedName);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlText") Node createTextNode(Document self, String text) {
        return self.createTextNode(text);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlComment") Node createComment(Document self, String data) {
        return self.createComment(data);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlCDataSection") Node createCDataSection(Document self, String data) {
        return self.createCDATASection(data);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlProcessingInstruction") Node createProcessingInstruction(
            Document self, String target, String data) {
        return self.createProcessingInstruction(target, data);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlProcessingInstruction") Node createXmlDeclaration(
            Document self, String version, String encoding, String standalone) {
        return XmlTrees.declaration(self, version, encoding, standalone);
    }

    @DotNetMethod
    static Node importNode(Document self, Node node, boolean deep) {
        return self.importNode(node, deep);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList getElementsByTagName(Document self, String name) {
        return XmlNodeList.of(self.getElementsByTagName(name));
    }

    @DotNetMethod
    static Node createNode(Document self, String nodeTypeString, String name, String namespaceURI) {
        return XmlTrees.create(self, nodeTypeString, name, namespaceURI);
    }

    @DotNetMethod
    static Element getElementById(Document self, String elementId) {
        return self.getElementById(elementId);
    }
}
