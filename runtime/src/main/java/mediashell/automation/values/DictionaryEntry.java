package mediashell.automation.values;

/** System.Collections.DictionaryEntry: what enumerating a Hashtable or an ordered dictionary gives. */
public record DictionaryEntry(Object key, Object value) {

    @Override
    public String toString() {
        return "System.Collections.DictionaryEntry";
    }
}
