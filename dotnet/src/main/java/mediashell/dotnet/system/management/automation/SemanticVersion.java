package mediashell.dotnet.system.management.automation;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.Version;
import mediashell.text.format.NetFormatException;

/** System.Management.Automation.SemanticVersion: Semantic Versioning 2.0.0, where minor and patch may be left out. */
@DotNetType(
        value = "System.Management.Automation.SemanticVersion",
        interfaces = {"System.IComparable"})
public final class SemanticVersion implements Comparable<SemanticVersion> {

    private static final Pattern SYNTAX =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?");

    private final int major;
    private final int minor;
    private final int patch;
    private final String preReleaseLabel;
    private final String buildLabel;

    @DotNetConstructor
    SemanticVersion(String version) {
        this(parse(version));
    }

    private SemanticVersion(SemanticVersion other) {
        this(other.major, other.minor, other.patch, other.preReleaseLabel, other.buildLabel);
    }

    @DotNetConstructor
    SemanticVersion(int major, int minor, int patch, String preReleaseLabel, String buildLabel) {
        this.major = notNegative(major, "major");
        this.minor = notNegative(minor, "minor");
        this.patch = notNegative(patch, "patch");
        this.preReleaseLabel = emptyToNull(preReleaseLabel);
        this.buildLabel = emptyToNull(buildLabel);
    }

    @DotNetConstructor
    SemanticVersion(int major, int minor, int patch, String label) {
        this(parse(major + "." + minor + "." + patch + (label == null || label.isEmpty() ? "" : "-" + label)));
    }

    @DotNetConstructor
    SemanticVersion(int major, int minor, int patch) {
        this(major, minor, patch, null, null);
    }

    @DotNetConstructor
    SemanticVersion(int major, int minor) {
        this(major, minor, 0, null, null);
    }

    @DotNetConstructor
    SemanticVersion(int major) {
        this(major, 0, 0, null, null);
    }

    @DotNetConstructor
    SemanticVersion(Version version) {
        this(version.major(), version.minor(), Math.max(0, version.build()), null, null);
        if (version.revision() > 0) {
            throw new IllegalArgumentException("a semantic version has no fourth number: " + version);
        }
    }

    private static int notNegative(int value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException("Value must not be negative. (Parameter '" + name + "')");
        }
        return value;
    }

    private static String emptyToNull(String label) {
        return label == null || label.isEmpty() ? null : label;
    }

    @DotNetMethod
    static SemanticVersion parse(String version) {
        if (version == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'version')");
        }
        Matcher parts = SYNTAX.matcher(version);
        if (!parts.matches()) {
            throw new NetFormatException("'" + version + "' is no semantic version");
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
        boolean valid = version != null && SYNTAX.matcher(version).matches();
        result.setValue(valid ? parse(version) : null);
        return valid;
    }

    @DotNetProperty("Major")
    int majorNumber() {
        return major;
    }

    @DotNetProperty("Minor")
    int minorNumber() {
        return minor;
    }

    @DotNetProperty("Patch")
    int patchNumber() {
        return patch;
    }

    @DotNetProperty
    String preReleaseLabel() {
        return preReleaseLabel;
    }

    @DotNetProperty
    String buildLabel() {
        return buildLabel;
    }

    /** Precedence by section 11 of Semantic Versioning; the build label counts nothing. */
    @Override
    @DotNetMethod
    public int compareTo(SemanticVersion value) {
        if (value == null) {
            return 1;
        }
        int result = Integer.compare(major, value.major);
        result = result != 0 ? result : Integer.compare(minor, value.minor);
        result = result != 0 ? result : Integer.compare(patch, value.patch);
        return result != 0 ? result : compareLabels(preReleaseLabel, value.preReleaseLabel);
    }

    @DotNetMethod
    static int compare(SemanticVersion versionA, SemanticVersion versionB) {
        return versionA == null ? (versionB == null ? 0 : -1) : versionA.compareTo(versionB);
    }

    private static int compareLabels(String a, String b) {
        if (a == null || b == null) {
            return a == null ? (b == null ? 0 : 1) : -1;
        }
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int result = compareIdentifiers(left[i], right[i]);
            if (result != 0) {
                return result;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareIdentifiers(String a, String b) {
        boolean numbers = isNumber(a) && isNumber(b);
        if (numbers) {
            return new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b));
        } else if (isNumber(a) || isNumber(b)) {
            return isNumber(a) ? -1 : 1;
        }
        return Integer.signum(a.compareTo(b));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @DotNetMethod("op_Implicit")
    static Version toVersion(SemanticVersion semver) {
        return new Version(semver.major, semver.minor, semver.patch, -1);
    }

    @Override
    @DotNetMethod
    public boolean equals(Object obj) {
        return obj instanceof SemanticVersion other
                && compareTo(other) == 0
                && Objects.equals(buildLabel, other.buildLabel);
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return Objects.hash(major, minor, patch, preReleaseLabel, buildLabel);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return major + "." + minor + "." + patch
                + (preReleaseLabel == null ? "" : "-" + preReleaseLabel)
                + (buildLabel == null ? "" : "+" + buildLabel);
    }
}
