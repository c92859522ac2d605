package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Reads JSON text. */
@Cmdlet(verb = "ConvertFrom", noun = "Json")
public final class ConvertFromJsonCommand extends PSCmdlet {

    /** Objects become tables. */
    @Parameter
    boolean asHashtable;

    /** What becomes of dates: Default, Local, Utc, Offset, String. */
    @Parameter(type = "Microsoft.PowerShell.Commands.JsonDateKind")
    Object dateKind;

    /** How deep the text may be nested. */
    @Parameter
    int depth = 1024;

    /** The object from the pipeline. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @AllowEmptyString
    String inputObject;

    /** Writes an array as one object. */
    @Parameter
    boolean noEnumerate;

    private final List<String> lines = new ArrayList<>();

    @Override
    public void processRecord() {
        lines.add(inputObject);
    }

    @Override
    public void endProcessing() {
        if (lines.isEmpty()) {
            return;
        }
        String kind = dateKind == null ? "Default" : dateKind.toString();
        JsonReader reader = new JsonReader(context(), asHashtable, depth, kind);
        if (lines.size() > 1 && isWhole(reader)) {
            lines.forEach(line -> write(reader, line));
        } else {
            write(reader, String.join("\n", lines));
        }
    }

    /** Whether the first line is a value of its own: then every line is. */
    private boolean isWhole(JsonReader reader) {
        try {
            reader.read(lines.getFirst());
            return true;
        } catch (DotNetException partial) {
            return false;
        }
    }

    private void write(JsonReader reader, String text) {
        if (!text.isBlank()) {
            writeObject(reader.read(text), !noEnumerate);
        }
    }
}
