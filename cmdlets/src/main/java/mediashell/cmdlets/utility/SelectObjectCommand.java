package mediashell.cmdlets.utility;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.values.AutomationNull;

/** Chooses properties of objects, or objects out of a sequence. */
@Cmdlet(verb = "Select", noun = "Object", defaultParameterSetName = "DefaultParameter")
public final class SelectObjectCommand extends UtilityCommandBase {

    /** With -Unique: text is compared without regard to case. */
    @Parameter
    boolean caseInsensitive;

    /** Properties to leave out. */
    @Parameter(set = "DefaultParameter")
    @Parameter(set = "SkipLastParameter")
    String[] excludeProperty;

    /** The property whose values are written instead of the object. */
    @Parameter(set = "DefaultParameter")
    @Parameter(set = "SkipLastParameter")
    String expandProperty;

    /** So many from the beginning. */
    @Parameter(set = "DefaultParameter")
    @ValidateRange(min = 0, max = 2147483647)
    int first;

    /** The objects at these places. */
    @Parameter(set = "IndexParameter")
    @ValidateRange(min = 0, max = 2147483647)
    int[] index;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** So many from the end. */
    @Parameter(set = "DefaultParameter")
    @ValidateRange(min = 0, max = 2147483647)
    int last;

    /** The properties to use: names, wildcards, blocks or tables that compute them. */
    @Parameter(set = "DefaultParameter", position = 0)
    @Parameter(set = "SkipLastParameter", position = 0)
    Object[] property;

    /** Leaves out so many from the beginning, with -Last from the end. */
    @Parameter(set = "DefaultParameter")
    @Parameter(set = "SkipLastParameter")
    @ValidateRange(min = 0, max = 2147483647)
    int skip;

    /** Leaves out the objects at these places. */
    @Parameter(set = "SkipIndexParameter")
    @ValidateRange(min = 0, max = 2147483647)
    int[] skipIndex;

    /** Leaves out so many from the end. */
    @Parameter(set = "SkipLastParameter")
    @ValidateRange(min = 0, max = 2147483647)
    int skipLast;

    /** Of equal objects only the first. */
    @Parameter
    boolean unique;

    /** Lets the commands before run to their end. */
    @Parameter(set = "DefaultParameter")
    @Parameter(set = "IndexParameter")
    boolean wait;

    private static final List<String> KEYS = List.of("Name", "Label");
    private ObjectSelection selection;
    private SelectionWindow window;
    private UniqueObjects uniques;

    @Override
    public void beginProcessing() {
        List<PropertyExpression> expressions = PropertyExpression.parseAll(this, property, KEYS);
        if (expressions.isEmpty() && excludeProperty != null && expandProperty == null) {
            expressions = List.of(PropertyExpression.parse(this, "*", KEYS));
        }
        selection = new ObjectSelection(this, expressions, excludeProperty, expandProperty);
        window = newWindow();
        uniques = unique ? new UniqueObjects(context(), caseInsensitive) : null;
    }

    private SelectionWindow newWindow() {
        if (index != null) {
            return SelectionWindow.atIndexes(index);
        }
        if (skipIndex != null) {
            return SelectionWindow.withoutIndexes(skipIndex);
        }
        return new SelectionWindow(
                isBound("First") ? first : -1, isBound("Last") ? last : -1, skip, isBound("SkipLast") ? skipLast : 0);
    }

    @Override
    public void processRecord() {
        if (inputObject == AutomationNull.VALUE || isBound("First") && first == 0 && !isBound("Last")) {
            return;
        }
        window.add(inputObject, this::select);
        if (window.isComplete() && !wait) {
            stopUpstream();
        }
    }

    @Override
    public void endProcessing() {
        window.finish(this::select);
        if (uniques != null) {
            uniques.forEach(this::writeObject);
        }
    }

    private void select(Object object) {
        selection.select(object, result -> {
            if (uniques == null) {
                writeObject(result);
            } else {
                uniques.add(result);
            }
        });
    }
}
