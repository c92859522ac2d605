package mediashell.dotnet.system;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.TypedArray;

/** System.Buffer: arrays of primitive types as bytes. */
@DotNetType("System.Buffer")
final class BufferMembers {

    private BufferMembers() {}

    @DotNetMethod
    static int byteLength(@TypeName("System.Array") Object array) {
        return ArrayAccess.length(array) * size(array);
    }

    private static int size(Object array) {
        return switch (array) {
            case byte[] ignored -> 1;
            case boolean[] ignored -> 1;
            case char[] ignored -> 2;
            case int[] ignored -> 4;
            case long[] ignored -> 8;
            case double[] ignored -> 8;
            case TypedArray typed -> size(typed.elementType().fullName());
            default -> throw notPrimitive();
        };
    }

    private static int size(String type) {
        return switch (type) {
            case "System.SByte" -> 1;
            case "System.Int16", "System.UInt16" -> 2;
            case "System.UInt32", "System.Single" -> 4;
            case "System.UInt64" -> 8;
            default -> throw notPrimitive();
        };
    }

    private static RuntimeException notPrimitive() {
        return new IllegalArgumentException("Object must be an array of primitives. (Parameter 'array')");
    }

    /** Copies within arrays of the same type; offsets and count are bytes and must fall between elements. */
    @DotNetMethod
    static void blockCopy(
            @TypeName("System.Array") Object src,
            int srcOffset,
            @TypeName("System.Array") Object dst,
            int dstOffset,
            int count) {
        int unit = size(src);
        boolean fits =
                Types.of(src) == Types.of(dst) && srcOffset % unit == 0 && dstOffset % unit == 0 && count % unit == 0;
        if (!fits) {
            throw new UnsupportedOperationException(
                    "bytes can be copied between arrays of one type and whole elements only");
        }
        if (srcOffset < 0
                || dstOffset < 0
                || count < 0
                || srcOffset + count > byteLength(src)
                || dstOffset + count > byteLength(dst)) {
            throw new IllegalArgumentException("offset and count are not within the arrays");
        }
        for (int i = 0; i < count / unit; i++) {
            ArrayAccess.set(dst, dstOffset / unit + i, ArrayAccess.get(src, srcOffset / unit + i));
        }
    }
}
