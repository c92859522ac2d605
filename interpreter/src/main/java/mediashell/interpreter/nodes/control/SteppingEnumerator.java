package mediashell.interpreter.nodes.control;

import java.util.Iterator;
import java.util.NoSuchElementException;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** {@code $foreach}, {@code $switch}: an IEnumerator that scripts may step themselves. */
public final class SteppingEnumerator implements DotNetObject, Iterator<Object> {
    private final Iterator<Object> elements;
    private Object current;

    public SteppingEnumerator(Iterator<Object> elements) {
        this.elements = elements;
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

    @Override
    public PSType psType() {
        return FacadeTypes.find("System.Collections.IEnumerator");
    }
}
