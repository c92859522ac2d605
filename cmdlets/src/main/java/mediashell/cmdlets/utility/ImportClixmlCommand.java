package mediashell.cmdlets.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.pipeline.DefaultCommandRuntime;

/** Reads objects from CLIXML files. */
@Cmdlet(verb = "Import", noun = "Clixml", defaultParameterSetName = "ByPath", supportsPaging = true)
public final class ImportClixmlCommand extends UtilityCommandBase {

    /** Where to look, taken as it is. */
    @Parameter(
            set = "ByLiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Where to look; wildcards are expanded. */
    @Parameter(
            set = "ByPath",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Override
    public void processRecord() {
        for (String file : literalPath != null ? literalPath : path) {
            read(file);
        }
    }

    private void read(String file) {
        List<Object> values;
        try {
            values = new CliXmlReader(context())
                    .read(Files.readString(context().providers().toFile(file)));
        } catch (IOException unreadable) {
            writeError(TextFiles.openFailure(file, unreadable));
            return;
        } catch (IllegalArgumentException broken) {
            throw fail(
                    "System.Xml.XmlException",
                    "System.Xml.XmlException",
                    file,
                    "'" + file + "' is no CLIXML: " + broken.getMessage());
        }
        int from = (int) Math.min(values.size(), paging("Skip", 0));
        int to = (int) Math.min(values.size(), from + paging("First", Integer.MAX_VALUE));
        values.subList(from, to).forEach(this::writeObject);
    }

    private long paging(String parameter, long otherwise) {
        Object given =
                ((DefaultCommandRuntime) commandRuntime()).commonParameters().get(parameter);
        return given == null ? otherwise : Long.parseLong(given.toString());
    }
}
