package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;

/** Writes objects as JSON text. */
@Cmdlet(verb = "ConvertTo", noun = "Json")
@OutputType("System.String")
public final class ConvertToJsonCommand extends UtilityCommandBase {

    /** Always writes an array. */
    @Parameter
    boolean asArray;

    /** Without blanks and line ends. */
    @Parameter
    boolean compress;

    /** How many levels of objects go in. */
    @Parameter
    @ValidateRange(min = 0, max = 100)
    int depth = 2;

    /** Enum values by name. */
    @Parameter
    boolean enumsAsStrings;

    /** What is escaped: Default, EscapeNonAscii or EscapeHtml. */
    @Parameter(type = "Newtonsoft.Json.StringEscapeHandling")
    Object escapeHandling;

    /** The object from the pipeline. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @AllowNull
    Object inputObject;

    private final List<Object> objects = new ArrayList<>();

    @Override
    public void processRecord() {
        if (inputObject != AutomationNull.VALUE) {
            objects.add(inputObject);
        }
    }

    @Override
    public void endProcessing() {
        if (objects.isEmpty()) {
            return;
        }
        boolean array = objects.size() > 1 || asArray;
        Object whole = array ? TypedArray.ofObjects(objects) : objects.getFirst();
        JsonWriter writer = new JsonWriter(context(), depth, compress, enumsAsStrings, escaping());
        String text = writer.write(whole);
        if (writer.isTruncated()) {
            writeWarning("the JSON is cut off: objects deeper than " + depth + " levels are written as text");
        }
        writeObject(text);
    }

    private JsonWriter.Escaping escaping() {
        return switch (escapeHandling == null ? "Default" : escapeHandling.toString()) {
            case "EscapeNonAscii", "1" -> JsonWriter.Escaping.NON_ASCII;
            case "EscapeHtml", "2" -> JsonWriter.Escaping.HTML;
            default -> JsonWriter.Escaping.DEFAULT;
        };
    }
}
