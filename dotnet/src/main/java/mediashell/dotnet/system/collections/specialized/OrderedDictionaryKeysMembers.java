package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.OrderedKeys;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** The keys or values of an OrderedDictionary. */
@DotNetType(
        value = "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
        represents = OrderedKeys.class,
        interfaces = {"System.Collections.IList"})
final class OrderedDictionaryKeysMembers {

    private OrderedDictionaryKeysMembers() {}

    @DotNetProperty
    static int count(OrderedKeys self) {
        return self.count();
    }

    @DotNetProperty
    static boolean isReadOnly(OrderedKeys self) {
        return true;
    }

    @DotNetIndexer
    static Object item(OrderedKeys self, int index) {
        return self.get(index);
    }

    @DotNetMethod
    static boolean contains(OrderedKeys self, Object value) {
        for (Object item : self) {
            if (ValueEquality.equals(item, value)) {
                return true;
            }
        }
        return false;
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, OrderedKeys self, @TypeName("System.Array") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(OrderedKeys self) {
        return Enumerables.enumerator(self);
    }
}
