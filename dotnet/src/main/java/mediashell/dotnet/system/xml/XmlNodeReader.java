package mediashell.dotnet.system.xml;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import org.w3c.dom.Node;

/** System.Xml.XmlNodeReader: reads what a node holds. */
@DotNetType(value = "System.Xml.XmlNodeReader", base = "System.Xml.XmlReader")
public final class XmlNodeReader extends XmlReader {

    @DotNetConstructor
    XmlNodeReader(Node node) {
        super(XmlText.outerXml(node), XmlReaderSettings.withDocumentTypes());
    }
}
