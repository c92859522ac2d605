package mediashell.dotnet.system.xml;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.io.Stream;
import mediashell.dotnet.system.io.TextReader;

/** System.Xml.XmlTextReader: the older reader, which reads over document types. */
@DotNetType(value = "System.Xml.XmlTextReader", base = "System.Xml.XmlReader")
public final class XmlTextReader extends XmlReader {

    private XmlTextReader(String text) {
        super(text, XmlReaderSettings.withDocumentTypes());
    }

    @DotNetConstructor
    static XmlTextReader create(TextReader input) {
        return new XmlTextReader(input.readToEnd());
    }

    @DotNetConstructor
    static XmlTextReader create(Stream input) {
        return new XmlTextReader(text(input));
    }

    @DotNetConstructor
    static XmlTextReader create(ExecutionContext context, String url) {
        return new XmlTextReader(ofFile(context, url));
    }
}
