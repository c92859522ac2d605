package mediashell.dotnet.system.collections;

import java.util.Collections;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.Comparers;

/** What List`1 and ArrayList share, whatever the type of their items. */
public final class UntypedListMembers {

    private UntypedListMembers() {}

    @DotNetConstructor
    public static ListObject create(PSType type) {
        return new ListObject(type);
    }

    @DotNetConstructor
    public static ListObject create(PSType type, int capacity) {
        return new ListObject(type);
    }

    @DotNetProperty
    public static int count(ListObject self) {
        return self.count();
    }

    @DotNetProperty
    public static int capacity(ListObject self) {
        return Math.max(4, Integer.highestOneBit(Math.max(1, self.count() - 1)) * 2);
    }

    @DotNetProperty
    public static void capacity(ListObject self, int value) {
        Lists.checkCapacity(self, value);
    }

    @DotNetMethod
    public static void clear(ListObject self) {
        self.change().clear();
    }

    @DotNetMethod
    public static void removeAt(ListObject self, int index) {
        self.removeAt(index);
    }

    @DotNetMethod
    public static void removeRange(ListObject self, int index, int count) {
        Lists.range(self, index, count).clear();
    }

    @DotNetMethod
    public static void reverse(ListObject self) {
        Collections.reverse(self.change());
    }

    @DotNetMethod
    public static void reverse(ListObject self, int index, int count) {
        Collections.reverse(Lists.range(self, index, count));
    }

    @DotNetMethod
    public static void sort(ExecutionContext context, ListObject self) {
        self.change().sort(Comparers.natural(context));
    }

    @DotNetMethod
    public static @TypeName("System.Collections.IEnumerator") Object getEnumerator(ListObject self) {
        return Enumerables.enumerator(self);
    }
}
