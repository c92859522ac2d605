package mediashell.dotnet.system;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.Version;

/** System.Version. */
@DotNetType(
        value = "System.Version",
        represents = Version.class,
        interfaces = {"System.ICloneable", "System.IComparable"})
final class VersionMembers {

    private VersionMembers() {}

    @DotNetConstructor
    static Version create() {
        return Version.of(0, 0);
    }

    @DotNetConstructor
    static Version create(String version) {
        return Version.parse(version);
    }

    @DotNetConstructor
    static Version create(int major, int minor) {
        return Versions.checked(major, minor, -1, -1, 2);
    }

    @DotNetConstructor
    static Version create(int major, int minor, int build) {
        return Versions.checked(major, minor, build, -1, 3);
    }

    @DotNetConstructor
    static Version create(int major, int minor, int build, int revision) {
        return Versions.checked(major, minor, build, revision, 4);
    }

    @DotNetProperty
    static int major(Version self) {
        return self.major();
    }

    @DotNetProperty
    static int minor(Version self) {
        return self.minor();
    }

    @DotNetProperty
    static int build(Version self) {
        return self.build();
    }

    @DotNetProperty
    static int revision(Version self) {
        return self.revision();
    }

    @DotNetProperty
    static short majorRevision(Version self) {
        return (short) (self.revision() >> 16);
    }

    @DotNetProperty
    static short minorRevision(Version self) {
        return (short) self.revision();
    }

    @DotNetMethod
    static Object clone(Version self) {
        return self;
    }

    @DotNetMethod
    static int compareTo(Version self, Object version) {
        return version == null ? 1 : self.compareTo((Version) version);
    }

    @DotNetMethod
    static int compareTo(Version self, Version value) {
        return value == null ? 1 : self.compareTo(value);
    }

    @DotNetMethod
    static boolean equals(Version self, Object obj) {
        return self.equals(obj);
    }

    @DotNetMethod
    static int getHashCode(Version self) {
        return self.hashCode();
    }

    @DotNetMethod
    static String toString(Version self) {
        return self.toString();
    }

    @DotNetMethod
    static String toString(Version self, int fieldCount) {
        return Versions.text(self, fieldCount);
    }

    @DotNetMethod
    static Version parse(String input) {
        return Version.parse(DateTimes.text(input));
    }

    @DotNetMethod
    static boolean tryParse(String input, @TypeName("System.Version") PSReference result) {
        return Versions.store(input, result);
    }

    @DotNetMethod("op_Equality")
    static boolean equality(Version v1, Version v2) {
        return java.util.Objects.equals(v1, v2);
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(Version v1, Version v2) {
        return !java.util.Objects.equals(v1, v2);
    }

    @DotNetMethod("op_LessThan")
    static boolean lessThan(Version v1, Version v2) {
        return v1.compareTo(v2) < 0;
    }

    @DotNetMethod("op_GreaterThan")
    static boolean greaterThan(Version v1, Version v2) {
        return v1.compareTo(v2) > 0;
    }

    @DotNetMethod("op_LessThanOrEqual")
    static boolean lessThanOrEqual(Version v1, Version v2) {
        return v1.compareTo(v2) <= 0;
    }

    @DotNetMethod("op_GreaterThanOrEqual")
    static boolean greaterThanOrEqual(Version v1, Version v2) {
        return v1.compareTo(v2) >= 0;
    }
}
