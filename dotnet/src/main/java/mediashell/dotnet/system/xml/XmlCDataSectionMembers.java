package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import org.w3c.dom.CDATASection;

/** System.Xml.XmlCDataSection. */
@DotNetType(value = "System.Xml.XmlCDataSection", represents = CDATASection.class, base = "System.Xml.XmlNode")
final class XmlCDataSectionMembers {

    private XmlCDataSectionMembers() {}

    @DotNetProperty
    static String data(CDATASection self) {
        return self.getData();
    }

    @DotNetProperty
    static void data(CDATASection self, String value) {
        self.setData(value);
    }

    @DotNetProperty
    static int length(CDATASection self) {
        return self.getLength();
    }
}
