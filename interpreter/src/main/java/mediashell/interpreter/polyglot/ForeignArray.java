package mediashell.interpreter.polyglot;

import java.util.Iterator;
import java.util.NoSuchElementException;

import mediashell.automation.values.ListValue;

/** An array or list of the other side: indexed, enumerated and written through, with {@code Count} and {@code Length}. */
final class ForeignArray extends ForeignObject implements ListValue {
    ForeignArray(Values values, Object foreign) {
        super(values, foreign);
    }

    @Override
    public Object getMember(String name) {
        boolean size = name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length");
        return size ? (Object) count() : super.getMember(name);
    }

    @Override
    public int count() {
        return Foreign.send(() -> Math.toIntExact(INTEROP.getArraySize(foreign())));
    }

    @Override
    public Object get(int index) {
        return Foreign.send(() -> values.fromInterop(INTEROP.readArrayElement(foreign(), index)));
    }

    @Override
    public void set(int index, Object value) {
        Foreign.send(() -> {
            INTEROP.writeArrayElement(foreign(), index, values.toInterop(value));
            return null;
        });
    }

    @Override
    public void add(Object value) {
        set(count(), value);
    }

    @Override
    public Iterator<Object> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count();
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }
}
