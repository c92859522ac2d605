package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.xml.XmlKind;
import mediashell.dotnet.system.xml.XmlOutput;

/** System.Xml.Linq.XComment. */
@DotNetType(value = "System.Xml.Linq.XComment", base = "System.Xml.Linq.XNode")
public final class XComment extends XNode {

    private String value;

    @DotNetConstructor
    XComment(String value) {
        this.value = value;
    }

    @DotNetProperty
    public String value() {
        return value;
    }

    @DotNetProperty
    public void value(String text) {
        value = text;
    }

    @Override
    XNode copy() {
        return new XComment(value);
    }

    @Override
    XmlKind kind() {
        return XmlKind.COMMENT;
    }

    @Override
    void write(XmlOutput output) {
        output.comment(value);
    }
}
