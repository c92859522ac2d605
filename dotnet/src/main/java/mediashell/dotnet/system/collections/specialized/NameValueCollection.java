package mediashell.dotnet.system.collections.specialized;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.dotnet.system.net.WebText;

/** System.Collections.Specialized.NameValueCollection: names, case ignored, with one or more texts each. */
@DotNetType(
        value = "System.Collections.Specialized.NameValueCollection",
        interfaces = {"System.Collections.ICollection", "System.Collections.IEnumerable"})
public final class NameValueCollection implements CollectionValue {

    private final Map<String, List<String>> entries = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final boolean query;

    private NameValueCollection(boolean query) {
        this.query = query;
    }

    @DotNetConstructor
    NameValueCollection() {
        this(false);
    }

    @DotNetConstructor
    NameValueCollection(NameValueCollection col) {
        this(false);
        add(col);
    }

    /** One whose text is a query string, as HttpUtility.ParseQueryString makes it. */
    public static NameValueCollection ofQuery() {
        return new NameValueCollection(true);
    }

    private static String key(String name) {
        return name == null ? null : name.toUpperCase(Locale.ROOT);
    }

    @Override
    @DotNetProperty
    public int count() {
        return names.size();
    }

    @DotNetProperty
    String[] allKeys() {
        return names.toArray(String[]::new);
    }

    @DotNetProperty
    @TypeName("System.Collections.ICollection")
    Object keys() {
        return TypedArray.ofStrings(names);
    }

    @DotNetIndexer
    String item(String name) {
        return get(name);
    }

    @DotNetIndexer
    void item(String name, String value) {
        set(name, value);
    }

    @DotNetIndexer
    String item(int index) {
        return get(index);
    }

    @DotNetMethod
    public void add(String name, String value) {
        List<String> values = entries.get(key(name));
        if (values == null) {
            values = new ArrayList<>();
            entries.put(key(name), values);
            names.add(name);
        }
        if (value != null) {
            values.add(value);
        }
    }

    @DotNetMethod
    void add(NameValueCollection c) {
        for (String name : c.names) {
            c.entries.get(key(name)).forEach(value -> add(name, value));
        }
    }

    @DotNetMethod
    String get(String name) {
        List<String> values = entries.get(key(name));
        return values == null || values.isEmpty() ? null : String.join(",", values);
    }

    @DotNetMethod
    String get(int index) {
        return get(getKey(index));
    }

    @DotNetMethod
    String getKey(int index) {
        if (index < 0 || index >= names.size()) {
            throw new ArgumentRangeException("index", "the collection has " + names.size() + " names, not " + index);
        }
        return names.get(index);
    }

    @DotNetMethod
    String[] getValues(String name) {
        List<String> values = entries.get(key(name));
        return values == null || values.isEmpty() ? null : values.toArray(String[]::new);
    }

    @DotNetMethod
    String[] getValues(int index) {
        return getValues(getKey(index));
    }

    @DotNetMethod
    void set(String name, String value) {
        if (entries.containsKey(key(name))) {
            entries.get(key(name)).clear();
        }
        add(name, value);
    }

    @DotNetMethod
    void remove(String name) {
        if (entries.remove(key(name)) != null) {
            names.removeIf(known -> Objects.equals(key(known), key(name)));
        }
    }

    @DotNetMethod
    void clear() {
        entries.clear();
        names.clear();
    }

    @DotNetMethod
    boolean hasKeys() {
        return names.stream().anyMatch(Objects::nonNull);
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    /** Enumerating gives the names. */
    @Override
    public Iterator<Object> iterator() {
        return new ArrayList<Object>(names).iterator();
    }

    @Override
    @DotNetMethod
    public String toString() {
        if (!query) {
            return "System.Collections.Specialized.NameValueCollection";
        }
        List<String> pairs = new ArrayList<>();
        for (String name : names) {
            for (String value : entries.get(key(name))) {
                String prefix = name == null ? "" : WebText.urlEncode(name, true) + "=";
                pairs.add(prefix + WebText.urlEncode(value, true));
            }
        }
        return String.join("&", pairs);
    }
}
