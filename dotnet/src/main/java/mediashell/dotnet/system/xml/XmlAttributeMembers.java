package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** System.Xml.XmlAttribute. */
@DotNetType(value = "System.Xml.XmlAttribute", represents = Attr.class, base = "System.Xml.XmlNode")
final class XmlAttributeMembers {

    private XmlAttributeMembers() {}

    @DotNetProperty
    static Element ownerElement(Attr self) {
        return self.getOwnerElement();
    }

    @DotNetProperty
    static boolean specified(Attr self) {
        return self.getSpecified();
    }
}
