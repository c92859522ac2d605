package mediashell.dotnet.system.xml.linq;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.xml.XmlKind;
import mediashell.dotnet.system.xml.XmlScanner;

/** System.Xml.Linq.XAttribute. */
@DotNetType(value = "System.Xml.Linq.XAttribute", base = "System.Xml.Linq.XObject")
public final class XAttribute extends XObject {

    private final XName name;
    private String value;

    XAttribute(XName name, String value) {
        this.name = name;
        this.value = value;
    }

    @DotNetConstructor
    static XAttribute create(ExecutionContext context, XName name, Object value) {
        return new XAttribute(name, XContent.text(context, value));
    }

    @DotNetConstructor
    static XAttribute create(XAttribute other) {
        return new XAttribute(other.name, other.value);
    }

    @Override
    XmlKind kind() {
        return XmlKind.ATTRIBUTE;
    }

    @DotNetProperty
    public XName name() {
        return name;
    }

    @DotNetProperty
    public String value() {
        return value;
    }

    @DotNetProperty
    public void value(String text) {
        value = text;
    }

    @DotNetMethod
    static void setValue(ExecutionContext context, XAttribute self, Object value) {
        self.value = XContent.text(context, value);
    }

    @DotNetProperty
    public boolean isNamespaceDeclaration() {
        return name.space().uri().equals(XmlScanner.XMLNS_NAMESPACE)
                || name.space().uri().isEmpty() && name.local().equals("xmlns");
    }

    /** The prefix that it declares; empty for the default namespace. */
    String declaredPrefix() {
        return name.local().equals("xmlns") ? "" : name.local();
    }

    @DotNetProperty
    public XAttribute nextAttribute() {
        return parent() == null ? null : parent().attributeBeside(this, 1);
    }

    @DotNetProperty
    public XAttribute previousAttribute() {
        return parent() == null ? null : parent().attributeBeside(this, -1);
    }

    @DotNetMethod
    public void remove() {
        if (parent() == null) {
            throw new IllegalStateException("The parent is missing.");
        }
        parent().detach(this);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return name.local() + "=\""
                + value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + "\"";
    }
}
