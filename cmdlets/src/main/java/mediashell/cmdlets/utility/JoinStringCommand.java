package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;
import mediashell.text.culture.Culture;
import mediashell.text.format.CompositeFormat;

/** Joins objects to one string. */
@Cmdlet(
        verb = "Join",
        noun = "String",
        dotNetName = "Microsoft.PowerShell.Commands.Utility.JoinStringCommand",
        defaultParameterSetName = "default")
@OutputType("System.String")
public final class JoinStringCommand extends PSCmdlet {

    /** Puts double quotes around each. */
    @Parameter(set = "DoubleQuote")
    boolean doubleQuote;

    /** A format for each. */
    @Parameter(set = "Format")
    String formatString;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject[]")
    Object[] inputObject;

    /** What stands before the whole. */
    @Parameter(aliases = "op")
    String outputPrefix;

    /** What stands behind the whole. */
    @Parameter(aliases = "os")
    String outputSuffix;

    /** The property to take, or a block that computes the text. */
    @Parameter(position = 0, type = "Microsoft.PowerShell.Commands.PSPropertyExpression")
    Object property;

    /** What stands between. */
    @Parameter(position = 1)
    @AllowEmptyString
    String separator;

    /** Puts single quotes around each. */
    @Parameter(set = "SingleQuote")
    boolean singleQuote;

    /** Takes the list separator of the culture as delimiter. */
    @Parameter
    boolean useCulture;

    private final List<String> texts = new ArrayList<>();

    @Override
    public void processRecord() {
        for (Object input : inputObject == null ? new Object[0] : inputObject) {
            if (input != null && input != AutomationNull.VALUE) {
                texts.add(decorated(valueOf(input)));
            }
        }
    }

    private Object valueOf(Object input) {
        if (property == null) {
            return input;
        }
        Object base = PSObject.base(property);
        if (base instanceof ScriptBlock block) {
            List<Object> produced = new ArrayList<>(1);
            run(block, true, input, produced::add);
            return produced.size() == 1 ? produced.getFirst() : TypedArray.ofObjects(produced);
        }
        return context().members().getOrEnumerate(input, context().conversions().toText(base));
    }

    private String decorated(Object value) {
        String text = context().conversions().toText(value);
        if (formatString != null) {
            Culture culture = useCulture ? context().culture() : Culture.INVARIANT;
            return CompositeFormat.format(
                    formatString,
                    new Object[] {value},
                    (item, format) -> ValueFormat.format(context(), item, format, culture));
        }
        return singleQuote ? "'" + text + "'" : doubleQuote ? "\"" + text + "\"" : text;
    }

    @Override
    public void endProcessing() {
        String between = separator != null ? separator : ofs();
        String joined = String.join(between, texts);
        writeObject((outputPrefix == null ? "" : outputPrefix) + joined + (outputSuffix == null ? "" : outputSuffix));
    }

    private String ofs() {
        Object separator = sessionState().value("OFS");
        return separator == null ? "" : context().conversions().toText(separator);
    }
}
