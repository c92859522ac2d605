package mediashell.dotnet.system.threading;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import mediashell.automation.session.ExecutionContext;

/** The lock that every object of a process has as soon as somebody asks for it; it goes with the object. */
final class MonitorTable {
    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** A lock with those who wait for a pulse. */
    record Entry(ReentrantLock lock, Condition pulsed) {
        static Entry create() {
            ReentrantLock lock = new ReentrantLock();
            return new Entry(lock, lock.newCondition());
        }
    }

    /** An object by its identity. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && key.get() == get();
        }
    }

    static Entry of(ExecutionContext context, Object object) {
        return context.process().shared(MonitorTable.class, MonitorTable::new).entry(object);
    }

    private Entry entry(Object object) {
        for (Object dead = gone.poll(); dead != null; dead = gone.poll()) {
            entries.remove(dead);
        }
        return entries.computeIfAbsent(new Key(object, gone), key -> Entry.create());
    }
}
