package mediashell.dotnet.system.collections.objectmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.EventSource;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ListObject;
import mediashell.dotnet.system.collections.specialized.NotifyCollectionChangedEventArgs;

/** The items of an ObservableCollection: every change is told to its handlers, in the session that made it. */
final class ObservableList extends ListObject {
    private final ExecutionContext session;
    private final EventSource changed = new EventSource();

    ObservableList(ExecutionContext session, PSType type, Collection<?> items) {
        super(type, items);
        this.session = session;
    }

    EventSource changed() {
        return changed;
    }

    private void tell(NotifyCollectionChangedEventArgs change) {
        changed.raise(session, this, change);
    }

    @Override
    public void add(Object value) {
        super.add(value);
        tell(NotifyCollectionChangedEventArgs.add(value, count() - 1));
    }

    @Override
    public void insert(int index, Object value) {
        super.insert(index, value);
        tell(NotifyCollectionChangedEventArgs.add(value, index));
    }

    @Override
    public void set(int index, Object value) {
        Object before = get(index);
        super.set(index, value);
        tell(NotifyCollectionChangedEventArgs.replace(value, before, index));
    }

    @Override
    public Object removeAt(int index) {
        Object removed = super.removeAt(index);
        tell(NotifyCollectionChangedEventArgs.remove(removed, index));
        return removed;
    }

    /** Everything changes at once: handlers hear of a reset. */
    void clear() {
        super.change().clear();
        tell(NotifyCollectionChangedEventArgs.reset());
    }

    void move(int from, int to) {
        List<Object> items = super.change();
        Object moved = new ArrayList<>(items).get(from);
        items.remove(from);
        items.add(to, moved);
        tell(NotifyCollectionChangedEventArgs.move(moved, to, from));
    }
}
