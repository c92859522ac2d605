package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.xml.XmlKind;
import mediashell.dotnet.system.xml.XmlOutput;

/** System.Xml.Linq.XProcessingInstruction. */
@DotNetType(value = "System.Xml.Linq.XProcessingInstruction", base = "System.Xml.Linq.XNode")
public final class XProcessingInstruction extends XNode {

    private final String target;
    private String data;

    @DotNetConstructor
    XProcessingInstruction(String target, String data) {
        this.target = target;
        this.data = data;
    }

    @DotNetProperty
    public String target() {
        return target;
    }

    @DotNetProperty
    public String data() {
        return data;
    }

    @DotNetProperty
    public void data(String text) {
        data = text;
    }

    @Override
    XNode copy() {
        return new XProcessingInstruction(target, data);
    }

    @Override
    XmlKind kind() {
        return XmlKind.INSTRUCTION;
    }

    @Override
    void write(XmlOutput output) {
        output.instruction(target, data);
    }
}
