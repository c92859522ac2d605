package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.xml.XmlKind;

/** System.Xml.Linq.XObject: a node or an attribute, with the element or document it is in. */
@DotNetType("System.Xml.Linq.XObject")
public abstract class XObject {

    private XContainer container;

    abstract XmlKind kind();

    final XContainer container() {
        return container;
    }

    final void container(XContainer value) {
        container = value;
    }

    @DotNetProperty
    public final XElement parent() {
        return container instanceof XElement element ? element : null;
    }

    @DotNetProperty
    public final XDocument document() {
        for (XObject at = this; at != null; at = at.container) {
            if (at instanceof XDocument document) {
                return document;
            }
        }
        return null;
    }

    @DotNetProperty
    @TypeName("System.Xml.XmlNodeType")
    public final EnumValue nodeType() {
        return kind().toNodeType();
    }
}
