package mediashell.dotnet.system;

import java.util.UUID;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.text.format.GuidFormatter;

/** System.Guid. */
@DotNetType(
        value = "System.Guid",
        represents = UUID.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {"System.IComparable", "System.IFormattable"})
final class GuidMembers {

    private GuidMembers() {}

    @DotNetField
    static final UUID Empty = new UUID(0, 0);

    @DotNetConstructor
    static UUID create(String g) {
        return GuidFormatter.parse(g).get();
    }

    @DotNetConstructor
    static UUID create(byte[] b) {
        return Guids.ofBytes(b);
    }

    @DotNetMethod
    static UUID newGuid() {
        return UUID.randomUUID();
    }

    @DotNetMethod
    static UUID parse(String input) {
        return GuidFormatter.parse(input).get();
    }

    @DotNetMethod
    static UUID parse(String s, @TypeName("System.IFormatProvider") Object provider) {
        return GuidFormatter.parse(s).get();
    }

    @DotNetMethod
    static UUID parseExact(String input, String format) {
        return GuidFormatter.parseExact(input, format).get();
    }

    @DotNetMethod
    static boolean tryParse(String input, @TypeName("System.Guid") PSReference result) {
        return Guids.store(input, result);
    }

    @DotNetMethod
    static byte[] toByteArray(UUID self) {
        return Guids.toBytes(self);
    }

    @DotNetMethod
    static String toString(UUID self) {
        return GuidFormatter.format(self, null);
    }

    @DotNetMethod
    static String toString(UUID self, String format) {
        return GuidFormatter.format(self, format);
    }

    @DotNetMethod
    static int compareTo(UUID self, Object value) {
        return value == null ? 1 : Guids.compare(self, (UUID) value);
    }

    @DotNetMethod
    static int compareTo(UUID self, UUID value) {
        return Guids.compare(self, value);
    }

    @DotNetMethod
    static boolean equals(UUID self, Object o) {
        return self.equals(o);
    }

    @DotNetMethod
    static int getHashCode(UUID self) {
        return self.hashCode();
    }

    @DotNetMethod("op_Equality")
    static boolean equality(UUID a, UUID b) {
        return a.equals(b);
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(UUID a, UUID b) {
        return !a.equals(b);
    }
}
