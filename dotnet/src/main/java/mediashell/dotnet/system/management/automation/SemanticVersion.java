package mediashell.dotnet.system.management.automation;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.Version;

/** System.Management.Automation.SemanticVersion (semver.org 2.0). */
@DotNetType(value = "System.Management.Automation.SemanticVersion", interfaces = "System.IComparable")
public record SemanticVersion(int majorNumber, int minorNumber, int patchNumber, String label, String build)
        implements Comparable<SemanticVersion> {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?");

    @DotNetConstructor
    static SemanticVersion create(String version) {
        return parse(version);
    }

    @DotNetConstructor
    static SemanticVersion create(int major) {
        return checked(major, 0, 0, null, null);
    }

    @DotNetConstructor
    static SemanticVersion create(int major, int minor) {
        return checked(major, minor, 0, null, null);
    }

    @DotNetConstructor
    static SemanticVersion create(int major, int minor, int patch) {
        return checked(major, minor, patch, null, null);
    }

    @DotNetConstructor
    static SemanticVersion create(int major, int minor, int patch, String label) {
        return checked(major, minor, patch, label, null);
    }

    @DotNetConstructor
    static SemanticVersion create(int major, int minor, int patch, String preReleaseLabel, String buildLabel) {
        return checked(major, minor, patch, preReleaseLabel, buildLabel);
    }

    @DotNetConstructor
    static SemanticVersion create(Version version) {
        if (version.revision() > 0) {
            throw new IllegalArgumentException("a semantic version has no revision, but got " + version);
        }
        return checked(version.major(), version.minor(), Math.max(0, version.build()), null, null);
    }

    private static SemanticVersion checked(int major, int minor, int patch, String label, String build) {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("the parts of a semantic version are not negative");
        }
        return new SemanticVersion(major, minor, patch, label, build);
    }

    @DotNetMethod
    static SemanticVersion parse(String version) {
        Matcher parts = SHAPE.matcher(version == null ? "" : version);
        if (!parts.matches()) {
            throw new NumberFormatException("'" + version + "' is no semantic version");
        }
        return new SemanticVersion(
                number(parts.group(1)), number(parts.group(2)), number(parts.group(3)), parts.group(4), parts.group(5));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @DotNetMethod
    static boolean tryParse(
            String version, @TypeName("System.Management.Automation.SemanticVersion") PSReference result) {
        try {
            result.setValue(parse(version));
            return true;
        } catch (NumberFormatException noVersion) {
            result.setValue(null);
            return false;
        }
    }

    @DotNetMethod("op_Implicit")
    static Version toVersion(SemanticVersion semver) {
        return new Version(semver.majorNumber, semver.minorNumber, semver.patchNumber, -1);
    }

    @DotNetProperty
    int major() {
        return majorNumber;
    }

    @DotNetProperty
    int minor() {
        return minorNumber;
    }

    @DotNetProperty
    int patch() {
        return patchNumber;
    }

    @DotNetProperty
    String preReleaseLabel() {
        return label;
    }

    @DotNetProperty
    String buildLabel() {
        return build;
    }

    @DotNetMethod
    static int compare(SemanticVersion versionA, SemanticVersion versionB) {
        return versionA.compareTo(versionB);
    }

    @Override
    @DotNetMethod
    public int compareTo(SemanticVersion other) {
        int order = Integer.compare(majorNumber, other.majorNumber);
        order = order != 0 ? order : Integer.compare(minorNumber, other.minorNumber);
        order = order != 0 ? order : Integer.compare(patchNumber, other.patchNumber);
        return order != 0 ? order : compareLabels(label, other.label);
    }

    /** A version with a label comes before the one without. */
    private static int compareLabels(String a, String b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareIdentifiers(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareIdentifiers(String a, String b) {
        boolean numberA = a.matches("\\d+");
        boolean numberB = b.matches("\\d+");
        if (numberA && numberB) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return numberA != numberB ? (numberA ? -1 : 1) : a.compareTo(b);
    }

    @Override
    @DotNetMethod
    public String toString() {
        String text = majorNumber + "." + minorNumber + "." + patchNumber;
        return text + (label == null ? "" : "-" + label) + (build == null ? "" : "+" + build);
    }
}
