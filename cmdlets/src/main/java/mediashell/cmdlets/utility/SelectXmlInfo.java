package mediashell.cmdlets.utility;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import org.w3c.dom.Node;

/** A node that Select-Xml found (Microsoft.PowerShell.Commands.SelectXmlInfo). */
@DotNetType("Microsoft.PowerShell.Commands.SelectXmlInfo")
public final class SelectXmlInfo {

    private final Object node;
    private final String path;
    private final String pattern;

    SelectXmlInfo(Object node, String path, String pattern) {
        this.node = node;
        this.path = path;
        this.pattern = pattern;
    }

    @DotNetProperty
    @TypeName("System.Xml.XmlNode")
    public Object node() {
        return node;
    }

    @DotNetProperty
    public String path() {
        return path;
    }

    @DotNetProperty
    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return node instanceof Node found ? found.getTextContent() : String.valueOf(node);
    }
}
