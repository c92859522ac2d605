package mediashell.dotnet.system;

import java.util.List;

import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.Version;

/** Checks around System.Version. */
final class Versions {

    private Versions() {}

    static Version checked(int major, int minor, int build, int revision, int given) {
        int[] parts = {major, minor, build, revision};
        for (int i = 0; i < given; i++) {
            if (parts[i] < 0) {
                throw new ArgumentRangeException(
                        List.of("major", "minor", "build", "revision").get(i),
                        "the parts of a version are not negative");
            }
        }
        return new Version(major, minor, build, revision);
    }

    static String text(Version version, int fieldCount) {
        if (fieldCount < 0 || fieldCount > version.fieldCount()) {
            throw new IllegalArgumentException(
                    "the version has " + version.fieldCount() + " parts, but asked for " + fieldCount);
        }
        return version.toString(fieldCount);
    }

    static boolean store(String text, PSReference result) {
        try {
            result.setValue(text == null ? null : Version.parse(text));
        } catch (IllegalArgumentException noVersion) {
            result.setValue(null);
        }
        return result.value() != null;
    }
}
