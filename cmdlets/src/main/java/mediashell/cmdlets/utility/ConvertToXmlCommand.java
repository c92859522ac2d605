package mediashell.cmdlets.utility;

import java.util.Locale;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.types.FacadeTypes;

/** Describes objects in XML. */
@Cmdlet(verb = "ConvertTo", noun = "Xml")
@OutputType({"System.Xml.XmlDocument", "System.String"})
public final class ConvertToXmlCommand extends PSCmdlet {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    /** How deep objects are opened. */
    @Parameter
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int depth = 1;

    /** The objects. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    @AllowNull
    Object inputObject;

    /** Leaves the names of types out. */
    @Parameter
    boolean noTypeInformation;

    /** As what it is written: one document, one string, or a string a piece. */
    @Parameter
    @ValidateSet({"Stream", "String", "Document"})
    String as = "Document";

    private ObjectXml all;

    @Override
    public void beginProcessing() {
        all = objects();
        if (isStream()) {
            writeObject(DECLARATION);
            writeObject("<Objects>");
        }
    }

    private ObjectXml objects() {
        return new ObjectXml(context(), !noTypeInformation, depth);
    }

    private boolean isStream() {
        return as.toLowerCase(Locale.ROOT).equals("stream");
    }

    @Override
    public void processRecord() {
        if (!isStream()) {
            all.add(inputObject);
            return;
        }
        ObjectXml one = objects();
        one.add(inputObject);
        writeObject(one.text().stripIndent().strip());
    }

    @Override
    public void endProcessing() {
        if (isStream()) {
            writeObject("</Objects>");
            return;
        }
        String text = DECLARATION + "\n<Objects>\n" + all.text() + "</Objects>";
        boolean document = as.toLowerCase(Locale.ROOT).equals("document");
        writeObject(
                document ? context().conversions().convert(text, FacadeTypes.require("System.Xml.XmlDocument")) : text);
    }
}
