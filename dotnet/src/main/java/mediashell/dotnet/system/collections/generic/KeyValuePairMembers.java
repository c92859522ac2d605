package mediashell.dotnet.system.collections.generic;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.KeyValuePair;

/** System.Collections.Generic.KeyValuePair. */
@DotNetType(
        value = "System.Collections.Generic.KeyValuePair`2",
        represents = KeyValuePair.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        shared = true,
        typeParameters = {"TKey", "TValue"})
final class KeyValuePairMembers {

    private KeyValuePairMembers() {}

    @DotNetConstructor
    static KeyValuePair create(PSType type, @TypeName("TKey") Object key, @TypeName("TValue") Object value) {
        return new KeyValuePair(type, key, value);
    }

    @DotNetProperty
    static @TypeName("TKey") Object key(KeyValuePair self) {
        return self.key();
    }

    @DotNetProperty
    static @TypeName("TValue") Object value(KeyValuePair self) {
        return self.value();
    }

    @DotNetMethod
    static String toString(ExecutionContext context, KeyValuePair self) {
        return "[" + context.conversions().toText(self.key()) + ", "
                + context.conversions().toText(self.value()) + "]";
    }
}
