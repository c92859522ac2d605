package mediashell.automation.runspaces;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.ListObject;
import mediashell.text.WildcardPattern;

/** System.Management.Automation.Runspaces.InitialSessionStateEntryCollection: entries of one sort, found by their names. */
@DotNetType(
        value = "System.Management.Automation.Runspaces.InitialSessionStateEntryCollection`1",
        shared = true,
        typeParameters = {"T"},
        interfaces = "System.Collections.Generic.IEnumerable`1[T]")
public final class InitialSessionStateEntryCollection implements CollectionValue, DotNetObject {
    private final PSType type;
    private final List<Object> entries = new ArrayList<>();

    private InitialSessionStateEntryCollection(PSType type) {
        this.type = type;
    }

    static InitialSessionStateEntryCollection of(String entryType) {
        PSType open =
                FacadeTypes.require("System.Management.Automation.Runspaces.InitialSessionStateEntryCollection`1");
        return new InitialSessionStateEntryCollection(GenericType.of(open, List.of(FacadeTypes.require(entryType))));
    }

    @Override
    public PSType psType() {
        return type;
    }

    @Override
    public Iterator<Object> iterator() {
        return entries.iterator();
    }

    @Override
    @DotNetProperty
    public int count() {
        return entries.size();
    }

    @DotNetMethod
    void add(@TypeName("T") Object item) {
        entries.add(item);
    }

    @DotNetMethod
    void add(ExecutionContext context, @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object items) {
        context.conversions().enumerate(items).forEachRemaining(entries::add);
    }

    @DotNetMethod
    void clear() {
        entries.clear();
    }

    @DotNetMethod
    void reset() {
        entries.clear();
    }

    /** Takes the entries of that name away, of one type when it is given. */
    @DotNetMethod
    void remove(String name, Object type) {
        entries.removeIf(entry -> ((SessionStateEntry) entry).name().equalsIgnoreCase(name));
    }

    @DotNetIndexer
    @TypeName("T")
    Object item(int index) {
        return entries.get(index);
    }

    @DotNetIndexer
    @TypeName("System.Collections.ObjectModel.Collection`1[T]")
    Object item(String name) {
        return lookUpByName(name);
    }

    @DotNetMethod
    @TypeName("System.Collections.ObjectModel.Collection`1[T]")
    Object lookUpByName(String name) {
        WildcardPattern pattern = WildcardPattern.get(name, true);
        List<Object> found = entries.stream()
                .filter(entry -> pattern.isMatch(((SessionStateEntry) entry).name()))
                .toList();
        PSType collection = FacadeTypes.require("System.Collections.ObjectModel.Collection`1");
        return new ListObject(GenericType.of(collection, type.typeArguments()), found);
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
