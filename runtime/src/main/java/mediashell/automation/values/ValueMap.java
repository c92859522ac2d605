package mediashell.automation.values;

import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/**
 * The hash table behind all dictionaries and sets: keys and values in the order of insertion, equality by a {@link ValueComparer}.
 * Removed entries leave holes that the next growth closes.
 */
public final class ValueMap {

    private static final int FREE = -1;

    private final ValueComparer comparer;
    private Object[] keys = new Object[8];
    private Object[] values = new Object[8];
    private int[] hashes = new int[8];
    private int[] next = new int[8];
    private boolean[] live = new boolean[8];
    private int[] buckets = newBuckets(8);
    private int used;
    private int count;
    private int version;

    public ValueMap(ValueComparer comparer) {
        this.comparer = comparer;
    }

    private static int[] newBuckets(int size) {
        int[] buckets = new int[size];
        Arrays.fill(buckets, FREE);
        return buckets;
    }

    public ValueComparer comparer() {
        return comparer;
    }

    public int count() {
        return count;
    }

    /** Changes whenever an entry is added or all are removed: enumerators look at it. */
    public int version() {
        return version;
    }

    /** The slot of a key, or -1. */
    public int find(Object key) {
        int hash = spread(comparer.hash(key));
        for (int i = buckets[hash & (buckets.length - 1)]; i != FREE; i = next[i]) {
            if (hashes[i] == hash && comparer.equal(keys[i], key)) {
                return i;
            }
        }
        return FREE;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    public boolean containsKey(Object key) {
        return find(key) != FREE;
    }

    /** The value of a key, or null. */
    public Object get(Object key) {
        int slot = find(key);
        return slot == FREE ? null : values[slot];
    }

    /** Makes running enumerations fail, for tables that count every change. */
    public void touch() {
        version++;
    }

    /** Stores a value; returns whether the key is new. */
    public boolean put(Object key, Object value) {
        int slot = find(key);
        if (slot != FREE) {
            values[slot] = value;
            return false;
        }
        append(key, value);
        return true;
    }

    private void append(Object key, Object value) {
        if (used == keys.length) {
            rebuild(count * 2 > used ? keys.length * 2 : keys.length);
        }
        int slot = used++;
        int hash = spread(comparer.hash(key));
        keys[slot] = key;
        values[slot] = value;
        hashes[slot] = hash;
        live[slot] = true;
        link(slot, hash);
        count++;
        version++;
    }

    private void link(int slot, int hash) {
        int bucket = hash & (buckets.length - 1);
        next[slot] = buckets[bucket];
        buckets[bucket] = slot;
    }

    private void rebuild(int capacity) {
        Object[] oldKeys = keys;
        Object[] oldValues = values;
        int[] oldHashes = hashes;
        boolean[] oldLive = live;
        int oldUsed = used;
        allocate(capacity);
        for (int i = 0; i < oldUsed; i++) {
            if (oldLive[i]) {
                keys[used] = oldKeys[i];
                values[used] = oldValues[i];
                hashes[used] = oldHashes[i];
                live[used] = true;
                link(used, oldHashes[i]);
                used++;
            }
        }
    }

    private void allocate(int capacity) {
        keys = new Object[capacity];
        values = new Object[capacity];
        hashes = new int[capacity];
        next = new int[capacity];
        live = new boolean[capacity];
        buckets = newBuckets(capacity);
        used = 0;
    }

    /** Removes a key; returns whether it was there. */
    public boolean remove(Object key) {
        int hash = spread(comparer.hash(key));
        int bucket = hash & (buckets.length - 1);
        int previous = FREE;
        for (int i = buckets[bucket]; i != FREE; previous = i, i = next[i]) {
            if (hashes[i] == hash && comparer.equal(keys[i], key)) {
                unlink(i, previous, bucket);
                return true;
            }
        }
        return false;
    }

    private void unlink(int slot, int previous, int bucket) {
        if (previous == FREE) {
            buckets[bucket] = next[slot];
        } else {
            next[previous] = next[slot];
        }
        live[slot] = false;
        keys[slot] = null;
        values[slot] = null;
        count--;
    }

    public void clear() {
        allocate(8);
        count = 0;
        version++;
    }

    /** The first live slot from {@code slot} on, or -1. */
    public int nextSlot(int slot) {
        for (int i = slot; i < used; i++) {
            if (live[i]) {
                return i;
            }
        }
        return FREE;
    }

    public Object keyAt(int slot) {
        return keys[slot];
    }

    public Object valueAt(int slot) {
        return values[slot];
    }

    public void setValueAt(int slot, Object value) {
        values[slot] = value;
    }

    /** A walk over the live slots; growth in the meantime throws ConcurrentModificationException. */
    public <T> Iterator<T> iterator(IntFunction<T> view) {
        return new SlotIterator<>(view);
    }

    private final class SlotIterator<T> implements Iterator<T> {

        private final IntFunction<T> view;
        private final int expected = version;
        private int slot = nextSlot(0);

        SlotIterator(IntFunction<T> view) {
            this.view = view;
        }

        @Override
        public boolean hasNext() {
            if (expected != version) {
                throw new ConcurrentModificationException("the collection was changed while it was enumerated");
            }
            return slot != FREE;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            T item = view.apply(slot);
            slot = nextSlot(slot + 1);
            return item;
        }
    }
}
