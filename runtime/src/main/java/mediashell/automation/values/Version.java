package mediashell.automation.values;

/**
 * System.Version.
 *
 * @param build -1 when not given
 * @param revision -1 when not given
 */
public record Version(int major, int minor, int build, int revision) implements Comparable<Version> {

    public static Version of(int major, int minor) {
        return new Version(major, minor, -1, -1);
    }

    /** Parses two to four numbers separated by points. */
    public static Version parse(String text) {
        String[] parts = text.strip().split("\\.", -1);
        if (parts.length < 2 || parts.length > 4) {
            throw new IllegalArgumentException("a version has two to four numbers, but is '" + text + "'");
        }
        int[] numbers = {0, 0, -1, -1};
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i].strip(), text);
        }
        return new Version(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static int number(String part, String text) {
        try {
            int number = Integer.parseInt(part);
            if (number < 0) {
                throw new ArgumentRangeException("version", "the parts of a version are not negative: '" + text + "'");
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new NumberFormatException("'" + part + "' in the version '" + text + "' is no number");
        }
    }

    @Override
    public int compareTo(Version other) {
        int result = Integer.compare(major, other.major);
        result = result != 0 ? result : Integer.compare(minor, other.minor);
        result = result != 0 ? result : Integer.compare(build, other.build);
        return result != 0 ? result : Integer.compare(revision, other.revision);
    }

    /** The first {@code fieldCount} numbers. */
    public String toString(int fieldCount) {
        int[] numbers = {major, minor, build, revision};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < fieldCount; i++) {
            text.append(i == 0 ? "" : ".").append(numbers[i]);
        }
        return text.toString();
    }

    public int fieldCount() {
        return build < 0 ? 2 : revision < 0 ? 3 : 4;
    }

    @Override
    public String toString() {
        return toString(fieldCount());
    }
}
