package mediashell.dotnet.system.collections.specialized;

import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListObject;

/** System.Collections.Specialized.NotifyCollectionChangedEventArgs: what has changed in a collection, and where. */
@DotNetType(value = "System.Collections.Specialized.NotifyCollectionChangedEventArgs", base = "System.EventArgs")
public final class NotifyCollectionChangedEventArgs {
    private final String action;
    private final ListObject newItems;
    private final ListObject oldItems;
    private final int newIndex;
    private final int oldIndex;

    private NotifyCollectionChangedEventArgs(
            String action, List<?> newItems, int newIndex, List<?> oldItems, int oldIndex) {
        this.action = action;
        this.newItems = list(newItems);
        this.oldItems = list(oldItems);
        this.newIndex = newIndex;
        this.oldIndex = oldIndex;
    }

    private static ListObject list(List<?> items) {
        if (items == null) {
            return null;
        }
        ListObject list = ListObject.arrayList();
        items.forEach(list::add);
        return list;
    }

    private static List<Object> one(Object item) {
        return java.util.Collections.singletonList(item);
    }

    /** An item has come. */
    public static NotifyCollectionChangedEventArgs add(Object item, int index) {
        return new NotifyCollectionChangedEventArgs("Add", one(item), index, null, -1);
    }

    /** An item has gone. */
    public static NotifyCollectionChangedEventArgs remove(Object item, int index) {
        return new NotifyCollectionChangedEventArgs("Remove", null, -1, one(item), index);
    }

    /** An item stands where another one stood. */
    public static NotifyCollectionChangedEventArgs replace(Object item, Object before, int index) {
        return new NotifyCollectionChangedEventArgs("Replace", one(item), index, one(before), index);
    }

    /** An item has changed its place. */
    public static NotifyCollectionChangedEventArgs move(Object item, int index, int before) {
        return new NotifyCollectionChangedEventArgs("Move", one(item), index, one(item), before);
    }

    /** Everything may be different. */
    public static NotifyCollectionChangedEventArgs reset() {
        return new NotifyCollectionChangedEventArgs("Reset", null, -1, null, -1);
    }

    @DotNetProperty
    @TypeName("System.Collections.Specialized.NotifyCollectionChangedAction")
    Object action() {
        return EnumValue.of(
                FacadeTypes.require("System.Collections.Specialized.NotifyCollectionChangedAction"), action);
    }

    @DotNetProperty
    @TypeName("System.Collections.IList")
    Object newItems() {
        return newItems;
    }

    @DotNetProperty
    @TypeName("System.Collections.IList")
    Object oldItems() {
        return oldItems;
    }

    @DotNetProperty
    int newStartingIndex() {
        return newIndex;
    }

    @DotNetProperty
    int oldStartingIndex() {
        return oldIndex;
    }

    @Override
    public String toString() {
        return "System.Collections.Specialized.NotifyCollectionChangedEventArgs";
    }
}
