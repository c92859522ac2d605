package mediashell.automation.members;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/** The members added to reference objects: found by the object's identity, forgotten with the object. */
final class IdentityMembers {

    private final Map<Key, MemberCollection> byObject = new HashMap<>();
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

    boolean isEmpty() {
        return byObject.isEmpty();
    }

    /** The members added to an object, or null. */
    MemberCollection find(Object value) {
        return byObject.isEmpty() || value == null ? null : byObject.get(new Key(value, null));
    }

    /** The members of an object for adding to. */
    MemberCollection of(Object value) {
        for (Object key = dead.poll(); key != null; key = dead.poll()) {
            byObject.remove(key);
        }
        return byObject.computeIfAbsent(new Key(value, dead), key -> new MemberCollection());
    }

    private static final class Key extends WeakReference<Object> {

        private final int hash;

        Key(Object value, ReferenceQueue<Object> queue) {
            super(value, queue);
            this.hash = System.identityHashCode(value);
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && key.get() == get();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
