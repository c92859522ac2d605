package mediashell.dotnet.system.collections.specialized;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.collections.Dictionaries;
import mediashell.dotnet.system.collections.Enumerables;

/** What all dictionaries of the namespace have. */
final class DictionaryMembers {

    private DictionaryMembers() {}

    @DotNetProperty
    static int count(SpecializedDictionary self) {
        return self.count();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object keys(SpecializedDictionary self) {
        return self.keys();
    }

    @DotNetProperty
    static @TypeName("System.Collections.ICollection") Object values(SpecializedDictionary self) {
        return self.values();
    }

    @DotNetMethod
    static void clear(SpecializedDictionary self) {
        self.clear();
    }

    @DotNetMethod
    static void copyTo(
            ExecutionContext context, SpecializedDictionary self, @TypeName("System.Array") Object array, int index) {
        Dictionaries.copyTo(context, self, array, index);
    }

    @DotNetMethod
    static @TypeName("System.Collections.IDictionaryEnumerator") Object getEnumerator(SpecializedDictionary self) {
        return Enumerables.enumerator(self);
    }
}
