package mediashell.dotnet.system.xml;

import mediashell.automation.members.XmlAttributes;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** System.Xml.XmlElement. */
@DotNetType(value = "System.Xml.XmlElement", represents = Element.class, base = "System.Xml.XmlNode")
final class XmlElementMembers {

    private XmlElementMembers() {}

    @DotNetProperty
    static boolean hasAttributes(Element self) {
        return self.hasAttributes();
    }

    @DotNetProperty
    static boolean isEmpty(Element self) {
        return !self.hasChildNodes() && self.getUserData(XmlText.NOT_EMPTY) == null;
    }

    @DotNetMethod
    static String getAttribute(Element self, String name) {
        return self.getAttribute(name);
    }

    @DotNetMethod
    static String getAttribute(Element self, String localName, String namespaceURI) {
        return self.getAttributeNS(namespaceURI, localName);
    }

    @DotNetMethod
    static void setAttribute(Element self, String name, String value) {
        self.setAttribute(name, value == null ? "" : value);
        XmlAttributes.added(self);
    }

    @DotNetMethod
    static String setAttribute(Element self, String localName, String namespaceURI, String value) {
        self.setAttributeNS(XmlTrees.orNull(namespaceURI), localName, value);
        XmlAttributes.added(self);
        return value;
    }

    @DotNetProperty
    static void isEmpty(Element self, boolean value) {
        if (value) {
            XmlTrees.clear(self);
        }
        self.setUserData(XmlText.NOT_EMPTY, value ? null : Boolean.TRUE, null);
    }

    @DotNetMethod
    static Attr getAttributeNode(Element self, String localName, String namespaceURI) {
        return self.getAttributeNodeNS(XmlTrees.orNull(namespaceURI), localName);
    }

    @DotNetMethod
    static boolean hasAttribute(Element self, String localName, String namespaceURI) {
        return self.hasAttributeNS(XmlTrees.orNull(namespaceURI), localName);
    }

    @DotNetMethod
    static void removeAttribute(Element self, String localName, String namespaceURI) {
        self.removeAttributeNS(XmlTrees.orNull(namespaceURI), localName);
    }

    @DotNetMethod
    static Attr removeAttributeNode(Element self, Attr oldAttr) {
        return self.removeAttributeNode(oldAttr);
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList getElementsByTagName(
            Element self, String localName, String namespaceURI) {
        return XmlNodeList.of(self.getElementsByTagNameNS(namespaceURI, localName));
    }

    @DotNetMethod
    static boolean hasAttribute(Element self, String name) {
        return self.hasAttribute(name);
    }

    @DotNetMethod
    static void removeAttribute(Element self, String name) {
        self.removeAttribute(name);
    }

    @DotNetMethod
    static void removeAllAttributes(Element self) {
        XmlTrees.clearAttributes(self);
    }

    @DotNetMethod
    static Attr getAttributeNode(Element self, String name) {
        return self.getAttributeNode(name);
    }

    @DotNetMethod
    static Attr setAttributeNode(Element self, Attr newAttr) {
        Attr replaced = self.setAttributeNodeNS((Attr) XmlTrees.owned(self, newAttr));
        XmlAttributes.added(self);
        return replaced;
    }

    @DotNetMethod
    static @TypeName("System.Xml.XmlNodeList") XmlNodeList getElementsByTagName(Element self, String name) {
        return XmlNodeList.of(self.getElementsByTagName(name));
    }
}
