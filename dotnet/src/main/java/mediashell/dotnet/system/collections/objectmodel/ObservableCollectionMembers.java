package mediashell.dotnet.system.collections.objectmodel;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetEvent;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.EventSource;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.collections.Lists;

/** System.Collections.ObjectModel.ObservableCollection. */
@DotNetType(
        value = "System.Collections.ObjectModel.ObservableCollection`1",
        represents = ObservableList.class,
        shared = true,
        typeParameters = {"T"},
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList",
            "System.Collections.Specialized.INotifyCollectionChanged"
        })
final class ObservableCollectionMembers {

    private ObservableCollectionMembers() {}

    @DotNetProperty
    static int count(ObservableList self) {
        return self.count();
    }

    @DotNetMethod
    static boolean contains(ObservableList self, @TypeName("T") Object item) {
        return self.indexOf(item) >= 0;
    }

    @DotNetMethod
    static int indexOf(ObservableList self, @TypeName("T") Object item) {
        return self.indexOf(item);
    }

    @DotNetIndexer
    static @TypeName("T") Object item(ObservableList self, int index) {
        return self.get(index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(ObservableList self) {
        return Enumerables.enumerator(self);
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, ObservableList self, @TypeName("T[]") Object array, int index) {
        Lists.copyTo(context, self, array, index);
    }

    @DotNetConstructor
    static ObservableList create(ExecutionContext context, PSType type) {
        return new ObservableList(context, type, List.of());
    }

    @DotNetConstructor
    static ObservableList create(
            ExecutionContext context, PSType type, @TypeName("System.Collections.Generic.IList`1[T]") Object list) {
        return new ObservableList(context, type, Enumerables.list(context, list));
    }

    @DotNetMethod
    static void add(ObservableList self, @TypeName("T") Object item) {
        self.add(item);
    }

    @DotNetMethod
    static void clear(ObservableList self) {
        self.clear();
    }

    @DotNetMethod
    static void move(ObservableList self, int oldIndex, int newIndex) {
        self.move(oldIndex, newIndex);
    }

    @DotNetEvent(handler = "System.Collections.Specialized.NotifyCollectionChangedEventHandler")
    static EventSource collectionChanged(ObservableList self) {
        return self.changed();
    }

    @DotNetMethod
    static void insert(ObservableList self, int index, @TypeName("T") Object item) {
        self.insert(index, item);
    }

    @DotNetMethod
    static boolean remove(ObservableList self, @TypeName("T") Object item) {
        return Lists.remove(self, item);
    }

    @DotNetMethod
    static void removeAt(ObservableList self, int index) {
        self.removeAt(index);
    }

    @DotNetIndexer
    static void item(ObservableList self, int index, @TypeName("T") Object value) {
        self.set(index, value);
    }
}
