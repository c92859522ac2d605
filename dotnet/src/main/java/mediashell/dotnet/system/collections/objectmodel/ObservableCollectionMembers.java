package mediashell.dotnet.system.collections.objectmodel;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetEvent;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.EventSource;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Collections.ObjectModel.ObservableCollection. */
@DotNetType(
        value = "System.Collections.ObjectModel.ObservableCollection`1",
        represents = ObservableList.class,
        shared = true,
        parts = {ListReadingMembers.class, ListChangingMembers.class},
        typeParameters = {"T"},
        interfaces = {
            "System.Collections.Generic.IList`1[T]",
            "System.Collections.Generic.IReadOnlyList`1[T]",
            "System.Collections.IList",
            "System.Collections.Specialized.INotifyCollectionChanged"
        })
final class ObservableCollectionMembers {

    private ObservableCollectionMembers() {}

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
}
