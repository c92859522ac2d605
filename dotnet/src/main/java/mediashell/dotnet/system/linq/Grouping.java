package mediashell.dotnet.system.linq;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.ValueEquality;
import mediashell.automation.values.ValueMap;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Linq.IGrouping: a key and the items that share it. */
@DotNetType(
        value = "System.Linq.Grouping`2",
        shared = true,
        typeParameters = {"TKey", "TElement"},
        interfaces = {"System.Linq.IGrouping`2[TKey,TElement]", "System.Collections.Generic.IEnumerable`1[TElement]"})
public final class Grouping implements CollectionValue, DotNetObject {

    private final PSType type;
    private final Object key;
    private final List<Object> items = new ArrayList<>();

    private Grouping(PSType type, Object key) {
        this.type = type;
        this.key = key;
    }

    static ListObject of(
            ExecutionContext context, Object source, DelegateValue selector, PSType keyType, PSType elementType) {
        PSType type = GenericType.of(FacadeTypes.require("System.Linq.Grouping`2"), List.of(keyType, elementType));
        ValueMap groups = new ValueMap(ValueEquality.DEFAULT);
        List<Object> order = new ArrayList<>();
        for (Object item : Enumerables.list(context, source)) {
            Object key = selector.invoke(context, item);
            if (!groups.containsKey(key)) {
                groups.put(key, new Grouping(type, key));
                order.add(groups.get(key));
            }
            ((Grouping) groups.get(key)).items.add(item);
        }
        return Sequences.of(type, order);
    }

    @Override
    public PSType psType() {
        return type;
    }

    @DotNetProperty
    @TypeName("TKey")
    Object key() {
        return key;
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public Iterator<Object> iterator() {
        return items.iterator();
    }
}
