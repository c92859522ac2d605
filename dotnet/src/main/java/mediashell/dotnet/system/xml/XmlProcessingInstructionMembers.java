package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import org.w3c.dom.ProcessingInstruction;

/** System.Xml.XmlProcessingInstruction. */
@DotNetType(
        value = "System.Xml.XmlProcessingInstruction",
        represents = ProcessingInstruction.class,
        base = "System.Xml.XmlNode")
final class XmlProcessingInstructionMembers {

    private XmlProcessingInstructionMembers() {}

    @DotNetProperty
    static String target(ProcessingInstruction self) {
        return self.getTarget();
    }

    @DotNetProperty
    static String data(ProcessingInstruction self) {
        return self.getData();
    }

    @DotNetProperty
    static void data(ProcessingInstruction self, String value) {
        self.setData(value);
    }

    @DotNetProperty
    static String version(ProcessingInstruction self) {
        return XmlText.declared(self, "version");
    }

    @DotNetProperty
    static String encoding(ProcessingInstruction self) {
        return XmlText.declared(self, "encoding");
    }

    @DotNetProperty
    static String standalone(ProcessingInstruction self) {
        return XmlText.declared(self, "standalone");
    }
}
