package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.xml.XmlKind;
import mediashell.dotnet.system.xml.XmlOutput;

/** System.Xml.Linq.XCData. */
@DotNetType(value = "System.Xml.Linq.XCData", base = "System.Xml.Linq.XText")
public final class XCData extends XText {

    @DotNetConstructor
    XCData(String value) {
        super(value);
    }

    @Override
    XNode copy() {
        return new XCData(value());
    }

    @Override
    XmlKind kind() {
        return XmlKind.CDATA;
    }

    @Override
    void write(XmlOutput output) {
        output.cdata(value());
    }
}
