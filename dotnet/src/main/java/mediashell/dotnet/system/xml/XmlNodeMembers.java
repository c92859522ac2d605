package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.collections.Enumerables;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** System.Xml.XmlNode. */
@DotNetType(
        value = "System.Xml.XmlNode",
        represents = Node.class,
        interfaces = {"System.ICloneable", "System.Xml.XPath.IXPathNavigable"})
final class XmlNodeMembers {

    private XmlNodeMembers() {}

    @DotNetProperty
    static String name(Node self) {
        return self.getNodeName();
    }

    /** PowerShell's own text of a node (about_Types.ps1xml: XmlNode has a code method for it). */
    @DotNetMethod
    static String toString(Node self) {
        return localName(self);
    }

    @DotNetProperty
    static String localName(Node self) {
        return self.getLocalName() != null ? self.getLocalName() : self.getNodeName();
    }

    @DotNetProperty
    static String prefix(Node self) {
        return self.getPrefix() == null ? "" : self.getPrefix();
    }

    @DotNetProperty
    static String namespaceURI(Node self) {
        return self.getNamespaceURI() == null ? "" : self.getNamespaceURI();
    }

    @DotNetProperty
    static @TypeName("System.Xml.XmlNodeType") EnumValue nodeType(Node self) {
        return XmlText.isDeclaration(self)
                ? XmlKind.DECLARATION.toNodeType()
                : new EnumValue(FacadeTypes.require("System.Xml.XmlNodeType"), self.getNodeType());
    }

    @DotNetProperty
    static String value(Node self) {
        return self.getNodeValue();
    }

    @DotNetProperty
    static void value(Node self, String value) {
        self.setNodeValue(value);
    }

    @DotNetProperty
    static String innerText(Node self) {
        return XmlText.inner(self);
    }

    @DotNetProperty
    static void innerText(Node self, String value) {
        XmlTrees.setText(self, value);
    }

    @DotNetProperty
    static String innerXml(Node self) {
        return XmlText.innerXml(self);
    }

    @DotNetProperty
    static void innerXml(Node self, String value) {
        XmlTrees.setInnerXml(self, value);
    }

    @DotNetProperty
    static String outerXml(Node self) {
        return XmlText.outerXml(self);
    }

    @DotNetProperty
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList childNodes(Node self) {
        return XmlNodeList.children(self);
    }

    @DotNetProperty
    static boolean hasChildNodes(Node self) {
        return self.hasChildNodes();
    }

    @DotNetProperty
    static Node firstChild(Node self) {
        return self.getFirstChild();
    }

    @DotNetProperty
    static Node lastChild(Node self) {
        return self.getLastChild();
    }

    @DotNetProperty
    static Node nextSibling(Node self) {
        return self.getNextSibling();
    }

    @DotNetProperty
    static Node previousSibling(Node self) {
        return self.getPreviousSibling();
    }

    @DotNetProperty
    static Node parentNode(Node self) {
        return self.getParentNode();
    }

    @DotNetProperty
    static Document ownerDocument(Node self) {
        return self.getOwnerDocument();
    }

    @DotNetProperty
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList attributes(Node self) {
        return XmlNodeList.attributes(self);
    }

    @DotNetProperty
    static boolean isReadOnly(Node self) {
        return false;
    }

    @DotNetProperty
    static String baseURI(Node self) {
        return "";
    }

    @DotNetMethod
    static Node appendChild(Node self, Node newChild) {
        return XmlTrees.append(self, newChild);
    }

    @DotNetMethod
    static Node prependChild(Node self, Node newChild) {
        return self.insertBefore(XmlTrees.owned(self, newChild), self.getFirstChild());
    }

    @DotNetMethod
    static Node insertBefore(Node self, Node newChild, Node refChild) {
        return self.insertBefore(XmlTrees.owned(self, newChild), refChild);
    }

    @DotNetMethod
    static Node insertAfter(Node self, Node newChild, Node refChild) {
        return self.insertBefore(
                XmlTrees.owned(self, newChild), refChild == null ? self.getFirstChild() : refChild.getNextSibling());
    }

    @DotNetMethod
    static Node removeChild(Node self, Node oldChild) {
        return self.removeChild(oldChild);
    }

    @DotNetMethod
    static Node replaceChild(Node self, Node newChild, Node oldChild) {
        return self.replaceChild(XmlTrees.owned(self, newChild), oldChild);
    }

    @DotNetMethod
    static void removeAll(Node self) {
        XmlTrees.clear(self);
    }

    @DotNetMethod
    static Node cloneNode(Node self, boolean deep) {
        return self.cloneNode(deep);
    }

    @DotNetMethod
    static Node clone(Node self) {
        return self.cloneNode(true);
    }

    @DotNetMethod
    static void normalize(Node self) {
        self.normalize();
    }

    @DotNetMethod
    static Node selectSingleNode(Node self, String xpath) {
        return XmlTrees.selectOne(self, xpath, null);
    }

    @DotNetMethod
    static Node selectSingleNode(Node self, String xpath, XmlNamespaces nsmgr) {
        return XmlTrees.selectOne(self, xpath, nsmgr);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList selectNodes(Node self, String xpath) {
        return XmlTrees.select(self, xpath, null);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList selectNodes(Node self, String xpath, XmlNamespaces nsmgr) {
        return XmlTrees.select(self, xpath, nsmgr);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(Node self) {
        return Enumerables.enumerator(XmlNodeList.children(self));
    }

    @DotNetIndexer
    static Object item(Node self, String name) {
        return XmlTrees.child(self, name);
    }

    @DotNetMethod
    static void writeTo(Node self, XmlWriter w) {
        XmlText.write(self, w.output());
    }

    @DotNetMethod
    static void writeContentTo(Node self, XmlWriter w) {
        for (Node child = self.getFirstChild(); child != null; child = child.getNextSibling()) {
            XmlText.write(child, w.output());
        }
    }

    @DotNetMethod
    static String getNamespaceOfPrefix(Node self, String prefix) {
        String namespace = self.lookupNamespaceURI(XmlTrees.orNull(prefix));
        return namespace == null ? "" : namespace;
    }

    @DotNetMethod
    static String getPrefixOfNamespace(Node self, String namespaceURI) {
        String prefix = self.lookupPrefix(namespaceURI);
        return prefix == null ? "" : prefix;
    }
}
