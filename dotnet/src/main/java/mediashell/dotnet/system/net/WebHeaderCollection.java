package mediashell.dotnet.system.net;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Net.WebHeaderCollection: headers by name, case ignored; a header that comes several times has one value with commas. */
@DotNetType("System.Net.WebHeaderCollection")
public final class WebHeaderCollection {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    @DotNetConstructor
    WebHeaderCollection() {}

    static WebHeaderCollection of(Map<String, List<String>> received) {
        WebHeaderCollection collection = new WebHeaderCollection();
        received.forEach((name, values) -> collection.headers.put(name, String.join(",", values)));
        return collection;
    }

    void forEach(BiConsumer<String, String> action) {
        headers.forEach(action);
    }

    @DotNetMethod
    void add(String name, String value) {
        headers.merge(name, value, (before, added) -> before + "," + added);
    }

    /** A header as one line, {@code Name: value}. */
    @DotNetMethod
    void add(String header) {
        int colon = header.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a header is 'Name: value', but is '" + header + "'");
        }
        add(header.substring(0, colon).strip(), header.substring(colon + 1).strip());
    }

    @DotNetMethod
    void set(String name, String value) {
        headers.put(name, value);
    }

    @DotNetMethod
    void remove(String name) {
        headers.remove(name);
    }

    @DotNetMethod
    void clear() {
        headers.clear();
    }

    @DotNetIndexer
    String item(String name) {
        return headers.get(name);
    }

    @DotNetIndexer
    void item(String name, String value) {
        set(name, value);
    }

    @DotNetMethod("Get")
    String get(String name) {
        return headers.get(name);
    }

    @DotNetProperty
    int count() {
        return headers.size();
    }

    @DotNetProperty
    @TypeName("System.String[]")
    Object allKeys() {
        return TypedArray.ofStrings(headers.keySet());
    }

    @Override
    @DotNetMethod
    public String toString() {
        StringBuilder text = new StringBuilder();
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        return text.append("\r\n").toString();
    }
}
