package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.xml.XmlKind;
import mediashell.dotnet.system.xml.XmlOutput;

/** System.Xml.Linq.XText. */
@DotNetType(value = "System.Xml.Linq.XText", base = "System.Xml.Linq.XNode")
public class XText extends XNode {

    private String value;

    @DotNetConstructor
    XText(String value) {
        this.value = value;
    }

    @DotNetProperty
    public final String value() {
        return value;
    }

    @DotNetProperty
    public final void value(String text) {
        value = text;
    }

    @Override
    XNode copy() {
        return new XText(value);
    }

    @Override
    XmlKind kind() {
        return XmlKind.TEXT;
    }

    @Override
    void write(XmlOutput output) {
        output.text(value);
    }
}
