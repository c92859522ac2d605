package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.Cmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSNoteProperty;

/** Compares two sets of objects. */
@Cmdlet(verb = "Compare", noun = "Object")
public final class CompareObjectCommand extends UtilityCommandBase {

    /** Distinguishes upper and lower case. */
    @Parameter
    boolean caseSensitive;

    /** The culture to compare by, for example de-DE. */
    @Parameter
    String culture;

    /** The second set. */
    @Parameter(
            mandatory = true,
            position = 1,
            valueFromPipeline = true,
            type = "System.Management.Automation.PSObject[]")
    @AllowEmptyCollection
    Object[] differenceObject;

    /** Leaves out what only one set has. */
    @Parameter
    boolean excludeDifferent;

    /** Shows what both sets have. */
    @Parameter
    boolean includeEqual;

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The properties to use: names, wildcards, blocks or tables that compute them. */
    @Parameter
    Object[] property;

    /** The first set. */
    @Parameter(mandatory = true, position = 0, type = "System.Management.Automation.PSObject[]")
    @AllowEmptyCollection
    Object[] referenceObject;

    /** How far apart equal objects may stand. */
    @Parameter
    @ValidateRange(min = 0, max = 2147483647)
    int syncWindow = Integer.MAX_VALUE;

    private final List<SortEntry> reference = new ArrayList<>();
    private final List<SortEntry> difference = new ArrayList<>();
    private final List<SortEntry> onlyReference = new LinkedList<>();
    private final List<SortEntry> onlyDifference = new LinkedList<>();
    private SortKeys keys;
    private List<PropertyExpression> expressions;

    @Override
    public void beginProcessing() {
        expressions = PropertyExpression.parseAll(this, property, List.of());
        ObjectOrder order = new ObjectOrder(context(), CultureArgument.of(context(), culture), !caseSensitive);
        keys = new SortKeys(this, expressions, order, false);
        includeEqual |= excludeDifferent && !isBound("IncludeEqual");
    }

    @Override
    public void processRecord() {
        difference.addAll(keys.entries(Arrays.asList(differenceObject)));
    }

    @Override
    public void endProcessing() {
        reference.addAll(keys.entries(Arrays.asList(referenceObject)));
        int count = Math.max(reference.size(), difference.size());
        for (int i = 0; i < count; i++) {
            compare(i < reference.size() ? reference.get(i) : null, i < difference.size() ? difference.get(i) : null);
        }
        onlyDifference.forEach(entry -> writeDifferent(entry, "=>"));
        onlyReference.forEach(entry -> writeDifferent(entry, "<="));
    }

    /** Compares two entries of one place, then each with what waits on the other side; what waits longer than the window allows is different. */
    private void compare(SortEntry left, SortEntry right) {
        if (left != null && right != null && same(left, right)) {
            writeEqual(left);
            return;
        }
        if (right != null && !matchWaiting(onlyReference, right, false)) {
            onlyDifference.add(right);
        }
        if (left != null && !matchWaiting(onlyDifference, left, true)) {
            onlyReference.add(left);
        }
        if (onlyDifference.size() > syncWindow) {
            writeDifferent(onlyDifference.removeFirst(), "=>");
        }
        if (onlyReference.size() > syncWindow) {
            writeDifferent(onlyReference.removeFirst(), "<=");
        }
    }

    private boolean matchWaiting(List<SortEntry> waiting, SortEntry entry, boolean entryIsReference) {
        SortEntry equal = take(waiting, entry);
        if (equal != null) {
            writeEqual(entryIsReference ? entry : equal);
        }
        return equal != null;
    }

    private void writeEqual(SortEntry entry) {
        if (includeEqual) {
            write(entry, "==");
        }
    }

    private void writeDifferent(SortEntry entry, String side) {
        if (!excludeDifferent) {
            write(entry, side);
        }
    }

    private SortEntry take(List<SortEntry> from, SortEntry wanted) {
        for (SortEntry entry : from) {
            if (same(entry, wanted)) {
                from.remove(entry);
                return entry;
            }
        }
        return null;
    }

    /** Without properties to compare, custom objects are all alike: they have no order and no text of their own. */
    private boolean same(SortEntry left, SortEntry right) {
        boolean custom = expressions.isEmpty() && isCustom(left.value()) && isCustom(right.value());
        return custom || keys.compare(left, right) == 0;
    }

    private static boolean isCustom(Object value) {
        return value instanceof PSObject object && object.isCustomObject();
    }

    private void write(SortEntry entry, String side) {
        if (passThru) {
            PSObject marked = PSObject.wrap(entry.value());
            marked.instanceMembers().put(new PSNoteProperty("SideIndicator", side));
            writeObject(marked);
            return;
        }
        PSObject result = PSObject.custom();
        if (expressions.isEmpty()) {
            result.instanceMembers().put(new PSNoteProperty("InputObject", entry.value()));
        }
        for (int i = 0; i < expressions.size(); i++) {
            String label = expressions.get(i).label() != null
                    ? expressions.get(i).label()
                    : expressions.get(i).text();
            Object key = entry.keys().get(i);
            result.instanceMembers().put(new PSNoteProperty(label, key == ObjectMembers.MISSING ? null : key));
        }
        result.instanceMembers().put(new PSNoteProperty("SideIndicator", side));
        writeObject(result);
    }
}
