package mediashell.automation.members;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The type data that every session starts with ({@code facts/ps-typedata.json}); shared and never changed. */
final class BuiltInTypeData {

    private static final Map<String, TypeData> ALL = build();

    private BuiltInTypeData() {}

    static Map<String, TypeData> all() {
        return ALL;
    }

    private static Map<String, TypeData> build() {
        Map<String, TypeData> all = new ConcurrentHashMap<>();
        alias(all, "System.Collections.DictionaryEntry", "Name", "Key");
        FileTypeData.addTo(name -> of(all, name));
        TimeTypeData.addTo(name -> of(all, name));
        return all;
    }

    private static void alias(Map<String, TypeData> all, String typeName, String name, String referenced) {
        of(all, typeName).members().put(new PSAliasProperty(name, referenced));
    }

    private static TypeData of(Map<String, TypeData> all, String typeName) {
        return all.computeIfAbsent(typeName.toUpperCase(Locale.ROOT), key -> new TypeData(typeName));
    }
}
