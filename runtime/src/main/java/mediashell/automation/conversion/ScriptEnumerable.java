package mediashell.automation.conversion;

import java.util.Iterator;

/** A script object whose class may be enumerable: gives an iterator, or null when its class is not. */
public interface ScriptEnumerable {

    Iterator<Object> iterator();
}
