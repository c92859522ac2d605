package mediashell.cmdlets.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.format.ViewTable;
import mediashell.automation.format.view.FormatView;
import mediashell.automation.format.view.FormatXmlReader;
import mediashell.automation.types.FacadeTypes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Adds the views of format.ps1xml files to the session. */
@Cmdlet(verb = "Update", noun = "FormatData", supportsShouldProcess = true, defaultParameterSetName = "FileSet")
public final class UpdateFormatDataCommand extends PSCmdlet {

    private static final String ERROR_ID = "FormatXmlUpdateException";

    /** Files whose views come behind the built-in ones. */
    @Parameter(
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "Path"})
    String[] appendPath = {};

    /** Files whose views come in front of the built-in ones. */
    @Parameter
    String[] prependPath = {};

    @Override
    public void processRecord() {
        for (String path : prependPath) {
            ViewTable.of(context()).prepend(read(path));
        }
        for (String path : appendPath) {
            ViewTable.of(context()).append(read(path));
        }
    }

    private List<FormatView> read(String path) {
        if (!shouldProcess(path)) {
            return List.of();
        }
        Path file = context().providers().toFile(path);
        try (var in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return FormatXmlReader.views(builder.parse(in));
        } catch (IOException | SAXException | ParserConfigurationException | IllegalArgumentException e) {
            throw throwTerminatingError(new ErrorRecord(
                    new DotNetException(
                            FacadeTypes.find("System.Management.Automation.RuntimeException"),
                            path + " must be a format.ps1xml file with views, but cannot be read: " + e.getMessage()),
                    ERROR_ID,
                    ErrorCategory.InvalidData,
                    path));
        }
    }
}
