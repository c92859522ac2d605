package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.IntroSort;

/** Sorts objects; equal ones keep their order. */
@Cmdlet(verb = "Sort", noun = "Object", defaultParameterSetName = "Default")
public final class SortObjectCommand extends UtilityCommandBase {

    /** Only so many from the end. */
    @Parameter(set = "Bottom", mandatory = true)
    @ValidateRange(min = 1, max = 2147483647)
    int bottom;

    /** Distinguishes upper and lower case. */
    @Parameter
    boolean caseSensitive;

    /** The culture to compare by, for example de-DE. */
    @Parameter
    String culture;

    /** From large to small. */
    @Parameter
    boolean descending;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The properties to use: names, wildcards, blocks or tables that compute them. */
    @Parameter(position = 0)
    Object[] property;

    /** Equal objects keep their order; here they always do. */
    @Parameter(set = "Default")
    boolean stable;

    /** Only so many from the beginning. */
    @Parameter(set = "Top", mandatory = true)
    @ValidateRange(min = 1, max = 2147483647)
    int top;

    /** Of equal objects only the first. */
    @Parameter
    boolean unique;

    private static final List<String> KEYS = List.of("Ascending", "Descending");
    private final List<Object> objects = new ArrayList<>();

    @Override
    public void processRecord() {
        if (inputObject != null && inputObject != AutomationNull.VALUE) {
            objects.add(inputObject);
        }
    }

    @Override
    public void endProcessing() {
        List<PropertyExpression> expressions = PropertyExpression.parseAll(this, property, KEYS);
        ObjectOrder order = new ObjectOrder(context(), CultureArgument.of(context(), culture), !caseSensitive);
        SortKeys keys = new SortKeys(this, expressions, order, descending);
        List<SortEntry> entries = keys.entries(objects);
        IntroSort.sort(entries, keys::compareStably);
        if (unique) {
            entries = withoutEqual(entries, keys);
        }
        for (SortEntry entry : wanted(entries)) {
            writeObject(entry.value());
        }
    }

    private static List<SortEntry> withoutEqual(List<SortEntry> sorted, SortKeys keys) {
        List<SortEntry> kept = new ArrayList<>();
        for (SortEntry entry : sorted) {
            if (kept.isEmpty() || keys.compare(kept.getLast(), entry) != 0) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private List<SortEntry> wanted(List<SortEntry> entries) {
        int size = entries.size();
        if (isBound("Top")) {
            return entries.subList(0, Math.min(top, size));
        }
        return isBound("Bottom") ? entries.subList(Math.max(0, size - bottom), size) : entries;
    }
}
