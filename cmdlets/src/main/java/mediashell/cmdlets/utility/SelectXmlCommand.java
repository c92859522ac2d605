package mediashell.cmdlets.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.values.Hashtable;
import mediashell.dotnet.system.xml.XmlTrees;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds nodes of XML text or documents by an XPath. */
@Cmdlet(verb = "Select", noun = "Xml", defaultParameterSetName = "Xml")
@OutputType("Microsoft.PowerShell.Commands.SelectXmlInfo")
public final class SelectXmlCommand extends UtilityCommandBase {

    /** The XML text. */
    @Parameter(set = "Content", mandatory = true, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] content;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String[] literalPath;

    /** The namespaces of the XPath's prefixes. */
    @Parameter
    @ValidateNotNullOrEmpty
    Hashtable namespace;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Path", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] path;

    /** The documents or nodes to search. */
    @Parameter(
            set = "Xml",
            mandatory = true,
            position = 1,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "Node",
            type = "System.Xml.XmlNode[]")
    @ValidateNotNullOrEmpty
    Object[] xml;

    /** What to find. */
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String xPath;

    private static final String INPUT_STREAM = "InputStream";

    @Override
    public void processRecord() {
        for (String text : content == null ? new String[0] : content) {
            search(XmlTrees.parse(text), INPUT_STREAM);
        }
        for (Object given : xml == null ? new Object[0] : xml) {
            search((Node) PSObject.base(given), INPUT_STREAM);
        }
        for (String file : path != null ? path : literalPath != null ? literalPath : new String[0]) {
            List<ProviderPath> places = literalPath != null
                    ? List.of(context().providers().resolve(file))
                    : context().providers().glob(file, true);
            places.forEach(place -> searchFile(place.path()));
        }
    }

    private void searchFile(String file) {
        try {
            search(XmlTrees.parse(Files.readString(Path.of(file))), file);
        } catch (IOException unreadable) {
            writeError(TextFiles.openFailure(file, unreadable));
        }
    }

    private void search(Node root, String from) {
        XPath finder = XPathFactory.newInstance().newXPath();
        finder.setNamespaceContext(new XPathPrefixes(context(), namespace));
        try {
            NodeList found = (NodeList) finder.evaluate(xPath, root, XPathConstants.NODESET);
            for (int i = 0; i < found.getLength(); i++) {
                writeObject(new SelectXmlInfo(found.item(i), from, xPath));
            }
        } catch (XPathExpressionException wrong) {
            report(
                    "System.Xml.XPath.XPathException",
                    "ProcessFile",
                    xPath,
                    "'" + xPath + "' is no XPath: " + wrong.getMessage());
        }
    }
}
