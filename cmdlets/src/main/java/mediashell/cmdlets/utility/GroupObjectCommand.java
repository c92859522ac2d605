package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.ListObject;

/** Groups objects that have the same values. */
@Cmdlet(verb = "Group", noun = "Object")
@OutputType({"System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"})
public final class GroupObjectCommand extends UtilityCommandBase {

    /** One table from key to objects. */
    @Parameter(set = "HashTable", aliases = "AHT")
    boolean asHashTable;

    /** The table's keys are text. */
    @Parameter(set = "HashTable")
    boolean asString;

    /** Distinguishes upper and lower case. */
    @Parameter
    boolean caseSensitive;

    /** The culture to compare by, for example de-DE. */
    @Parameter
    String culture;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** Only counts. */
    @Parameter
    boolean noElement;

    /** The properties to use: names, wildcards, blocks or tables that compute them. */
    @Parameter(position = 0)
    Object[] property;

    private final List<Object> objects = new ArrayList<>();

    @Override
    public void processRecord() {
        if (inputObject != null && inputObject != AutomationNull.VALUE) {
            objects.add(inputObject);
        }
    }

    @Override
    public void endProcessing() {
        List<PropertyExpression> expressions = PropertyExpression.parseAll(this, property, List.of());
        ObjectOrder order = new ObjectOrder(context(), CultureArgument.of(context(), culture), !caseSensitive);
        SortKeys keys = new SortKeys(this, expressions, order, false);
        List<SortEntry> entries = keys.entries(objects);
        entries.sort(keys::compare);
        Map<GroupInfo, SortEntry> groups = group(entries, keys);
        if (asHashTable) {
            writeObject(table(groups.keySet()));
            return;
        }
        for (GroupInfo group : groups.keySet()) {
            writeObject(noElement ? new GroupInfoNoElement(group) : group);
        }
    }

    private Map<GroupInfo, SortEntry> group(List<SortEntry> sorted, SortKeys keys) {
        Map<GroupInfo, SortEntry> groups = new LinkedHashMap<>();
        GroupInfo last = null;
        for (SortEntry entry : sorted) {
            if (last == null || keys.compare(groups.get(last), entry) != 0) {
                last = newGroup(entry);
                groups.put(last, entry);
            }
            last.add(entry.value());
        }
        return groups;
    }

    private GroupInfo newGroup(SortEntry first) {
        ListObject values = ListObject.arrayList();
        StringJoiner name = new StringJoiner(", ");
        for (Object key : first.keys()) {
            Object value = key == ObjectMembers.MISSING ? null : key;
            values.add(value);
            name.add(text(value));
        }
        return new GroupInfo(values, name.toString(), NetCollections.psObjects());
    }

    private String text(Object value) {
        Iterator<Object> elements = context().conversions().enumerate(value);
        if (elements == null) {
            return value == null ? "" : context().conversions().toCultureText(value);
        }
        StringJoiner joined = new StringJoiner(", ", "{", "}");
        while (elements.hasNext()) {
            joined.add(text(elements.next()));
        }
        return joined.toString();
    }

    private Hashtable table(Set<GroupInfo> groups) {
        Hashtable table = caseSensitive ? new Hashtable() : Hashtable.ignoringCase();
        for (GroupInfo group : groups) {
            Object key = asString
                    ? group.name()
                    : group.values().count() == 1 ? group.values().get(0) : group.name();
            if (key == null) {
                fail(
                        "System.ArgumentNullException",
                        "GroupKeyIsNull",
                        group,
                        "a group without a value cannot be a key of a table; add -AsString");
            }
            table.set(PSObject.base(key), group.group());
        }
        return table;
    }
}
