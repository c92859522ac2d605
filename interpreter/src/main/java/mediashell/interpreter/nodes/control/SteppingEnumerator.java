package mediashell.interpreter.nodes.control;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** {@code $foreach}, {@code $switch}, {@code $input}: an IEnumerator that scripts may step themselves. */
public final class SteppingEnumerator implements Iterator<Object> {
    private final Supplier<Iterator<Object>> restart;
    private Iterator<Object> elements;
    private Object current;

    public SteppingEnumerator(Iterator<Object> elements) {
        this(() -> elements);
    }

    /**
     * @param restart gives the elements from the first on
     */
    public SteppingEnumerator(Supplier<Iterator<Object>> restart) {
        this.restart = restart;
        this.elements = restart.get();
    }

    /** {@code MoveNext()}. */
    public boolean moveNext() {
        if (!elements.hasNext()) {
            current = null;
            return false;
        }
        current = elements.next();
        return true;
    }

    /** {@code Current}. */
    public Object current() {
        return current;
    }

    /** {@code Reset()}. */
    public void reset() {
        elements = restart.get();
        current = null;
    }

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public Object next() {
        if (!moveNext()) {
            throw new NoSuchElementException();
        }
        return current;
    }
}
