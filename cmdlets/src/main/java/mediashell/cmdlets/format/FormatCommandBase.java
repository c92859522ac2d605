package mediashell.cmdlets.format;

import java.util.List;

import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.format.FormatOptions;
import mediashell.automation.format.FormatShape;
import mediashell.automation.format.Formatter;
import mediashell.automation.format.PropertySpec;

/** What all Format cmdlets share: grouping, view, and the formatter that their objects go through. */
abstract class FormatCommandBase extends PSCmdlet {

    /** The property or calculated value whose change begins a new group. */
    @Parameter
    Object groupBy;

    /** The name of the view to use. */
    @Parameter
    String view;

    /** Sends errors of calculated values down the pipeline. */
    @Parameter
    boolean showError;

    /** Shows errors of calculated values in their cells. */
    @Parameter
    boolean displayError;

    /** Overrides restrictions on what is shown. */
    @Parameter
    boolean force;

    /** Whether collections are shown as objects, element by element, or both. */
    @Parameter
    @ValidateSet({"CoreOnly", "EnumOnly", "Both"})
    String expand;

    /** The objects to format. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    private Formatter formatter;

    abstract FormatShape shape();

    /** The properties asked for, already read. */
    abstract List<PropertySpec> properties();

    /** The options of this call; a cmdlet with more parameters adds its own. */
    FormatOptions options(List<PropertySpec> properties, PropertySpec group) {
        return new FormatOptions(shape(), properties, group, view, false, false, false, 0, 5);
    }

    /** Reads one property parameter, plain or calculated. */
    final PropertySpec spec(Object value) {
        return new PropertySpecReader(context(), this::throwTerminatingError).read(value);
    }

    @Override
    public final void beginProcessing() {
        PropertySpec group = groupBy == null ? null : spec(groupBy);
        formatter = new Formatter(context(), options(properties(), group), this::writeObject);
    }

    @Override
    public final void processRecord() {
        formatter.process(inputObject);
    }

    @Override
    public final void endProcessing() {
        formatter.end();
    }
}
