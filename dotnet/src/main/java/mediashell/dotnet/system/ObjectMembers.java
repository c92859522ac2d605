package mediashell.dotnet.system;

import mediashell.automation.conversion.ObjectText;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ValueEquality;

/** System.Object: what every value answers. */
@DotNetType("System.Object")
final class ObjectMembers {

    private ObjectMembers() {}

    @DotNetConstructor
    static Object create() {
        return new PlainObject();
    }

    @DotNetMethod
    static boolean equals(Object self, Object obj) {
        return ValueEquality.equals(self, obj);
    }

    @DotNetMethod
    static int getHashCode(Object self) {
        return ValueEquality.hashCode(self);
    }

    @DotNetMethod
    static PSType getType(Object self) {
        return Types.of(self);
    }

    @DotNetMethod
    static String toString(Object self) {
        boolean custom = self instanceof mediashell.automation.PSObject;
        return custom ? "" : ObjectText.dotNetName(Types.of(self));
    }

    @DotNetMethod("Equals")
    static boolean bothEqual(Object objA, Object objB) {
        return ValueEquality.equals(objA, objB);
    }

    @DotNetMethod
    static boolean referenceEquals(Object objA, Object objB) {
        return objA == objB;
    }
}
