package mediashell.automation.runspaces;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetEvent;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.EventSource;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.ListValue;
import mediashell.automation.values.ValueEquality;

/**
 * System.Management.Automation.PSDataCollection: what threads hand each other. Whoever enumerates it waits for more as long as it is open and a
 * command writes to it; a command that reads it waits until it is completed.
 */
@DotNetType(
        value = "System.Management.Automation.PSDataCollection`1",
        shared = true,
        typeParameters = {"T"},
        interfaces = {"System.Collections.Generic.IList`1[T]", "System.Collections.IList", "System.IDisposable"})
public final class PSDataCollection implements ListValue, DotNetObject {
    private static final String NAME = "System.Management.Automation.PSDataCollection`1";

    private final PSType type;
    private final List<Object> items = new ArrayList<>();
    private final EventSource dataAdded = new EventSource();
    private final EventSource completed = new EventSource();
    private boolean open = true;
    private int writers;

    private PSDataCollection(PSType type) {
        this.type = type;
    }

    /** An empty collection of objects of a type, by its full name. */
    static PSDataCollection of(String elementType) {
        return new PSDataCollection(
                GenericType.of(FacadeTypes.require(NAME), List.of(FacadeTypes.require(elementType))));
    }

    @DotNetConstructor
    static PSDataCollection create(PSType type) {
        return new PSDataCollection(type);
    }

    @DotNetConstructor
    static PSDataCollection create(PSType type, int capacity) {
        return new PSDataCollection(type);
    }

    /** A completed collection of these items. */
    @DotNetConstructor
    static PSDataCollection create(
            ExecutionContext context,
            PSType type,
            @TypeName("System.Collections.Generic.IEnumerable`1[T]") Object items) {
        PSDataCollection made = new PSDataCollection(type);
        context.conversions().enumerate(items).forEachRemaining(made.items::add);
        made.open = false;
        return made;
    }

    @Override
    public PSType psType() {
        return type;
    }

    /** Notes that a command writes: who enumerates waits for it. */
    synchronized void addWriter() {
        writers++;
    }

    synchronized void removeWriter() {
        writers--;
        notifyAll();
    }

    /** The items as they come, until the collection is completed. */
    Iterator<Object> reader() {
        return new WaitingIterator(true);
    }

    @Override
    public Iterator<Object> iterator() {
        return new WaitingIterator(false);
    }

    /** The items so far. */
    synchronized List<Object> items() {
        return new ArrayList<>(items);
    }

    private final class WaitingIterator implements Iterator<Object> {
        private final boolean untilCompleted;
        private int next;

        WaitingIterator(boolean untilCompleted) {
            this.untilCompleted = untilCompleted;
        }

        @Override
        public boolean hasNext() {
            synchronized (PSDataCollection.this) {
                while (next >= items.size() && open && (untilCompleted || writers > 0)) {
                    waitForChange();
                }
                return next < items.size();
            }
        }

        @Override
        public Object next() {
            synchronized (PSDataCollection.this) {
                if (next >= items.size()) {
                    throw new NoSuchElementException();
                }
                return items.get(next++);
            }
        }
    }

    private void waitForChange() {
        try {
            wait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    @Override
    @DotNetProperty
    public synchronized int count() {
        return items.size();
    }

    @DotNetProperty
    synchronized boolean isOpen() {
        return open;
    }

    @DotNetProperty
    boolean isReadOnly() {
        return false;
    }

    @Override
    @DotNetIndexer("Item")
    public synchronized @TypeName("T") Object get(int index) {
        return items.get(checked(index));
    }

    @Override
    public synchronized void set(int index, Object value) {
        items.set(checked(index), value);
    }

    private int checked(int index) {
        if (index < 0 || index >= items.size()) {
            throw new ArgumentRangeException("index", "an index is 0 to " + (items.size() - 1) + ", but is " + index);
        }
        return index;
    }

    /** Adds from a thread that no session runs on. */
    @Override
    public void add(Object value) {
        add(null, value);
    }

    @DotNetMethod
    void add(ExecutionContext context, @TypeName("T") Object item) {
        int index;
        synchronized (this) {
            if (!open) {
                throw SessionErrors.plain(
                        "System.Management.Automation.PSInvalidOperationException",
                        "the collection is completed: nothing can be added any more");
            }
            index = items.size();
            items.add(item);
            notifyAll();
        }
        if (dataAdded.hasHandlers()) {
            dataAdded.raise(context, this, new DataAddedEventArgs(index));
        }
    }

    @DotNetMethod
    synchronized void insert(int index, @TypeName("T") Object item) {
        items.add(index == items.size() ? index : checked(index), item);
        notifyAll();
    }

    @DotNetMethod
    synchronized int indexOf(@TypeName("T") Object item) {
        for (int i = 0; i < items.size(); i++) {
            if (ValueEquality.equals(items.get(i), item)) {
                return i;
            }
        }
        return -1;
    }

    @DotNetMethod
    boolean contains(@TypeName("T") Object item) {
        return indexOf(item) >= 0;
    }

    @DotNetMethod
    synchronized boolean remove(@TypeName("T") Object item) {
        int index = indexOf(item);
        if (index >= 0) {
            items.remove(index);
        }
        return index >= 0;
    }

    @DotNetMethod
    synchronized void removeAt(int index) {
        items.remove(checked(index));
    }

    @DotNetMethod
    synchronized void clear() {
        items.clear();
    }

    /** Takes all items out. */
    @DotNetMethod
    @TypeName("System.Collections.ObjectModel.Collection`1[T]")
    synchronized Object readAll() {
        PSType collection = FacadeTypes.require("System.Collections.ObjectModel.Collection`1");
        Object all = new ListObject(GenericType.of(collection, type.typeArguments()), items);
        items.clear();
        return all;
    }

    /** Nothing more comes: readers come to an end. */
    @DotNetMethod
    void complete(ExecutionContext context) {
        synchronized (this) {
            open = false;
            notifyAll();
        }
        completed.raise(context, this, null);
    }

    @DotNetMethod
    void dispose(ExecutionContext context) {
        complete(context);
        clear();
    }

    @DotNetEvent(handler = "System.EventHandler`1[System.Management.Automation.DataAddedEventArgs]")
    EventSource dataAdded() {
        return dataAdded;
    }

    @DotNetEvent(handler = "System.EventHandler")
    EventSource completed() {
        return completed;
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
