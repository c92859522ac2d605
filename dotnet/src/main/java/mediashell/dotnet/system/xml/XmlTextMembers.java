package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import org.w3c.dom.Text;

/** System.Xml.XmlText. */
@DotNetType(value = "System.Xml.XmlText", represents = Text.class, base = "System.Xml.XmlNode")
final class XmlTextMembers {

    private XmlTextMembers() {}

    @DotNetProperty
    static String data(Text self) {
        return self.getData();
    }

    @DotNetProperty
    static void data(Text self, String value) {
        self.setData(value);
    }

    @DotNetProperty
    static int length(Text self) {
        return self.getLength();
    }
}
