package mediashell.automation.modules;

import mediashell.automation.values.Version;

/**
 * Which versions of a module will do; null stands for no bound.
 *
 * @param required the one version, or null
 * @param minimum the lowest one
 * @param maximum the highest one
 */
public record VersionRange(Version required, Version minimum, Version maximum) {
    /** Any version. */
    public static final VersionRange ANY = new VersionRange(null, null, null);

    /** That version only; any when it is null. */
    public static VersionRange exactly(Version version) {
        return new VersionRange(version, null, null);
    }

    public boolean isAny() {
        return required == null && minimum == null && maximum == null;
    }

    public boolean contains(Version version) {
        return (required == null || version.compareTo(required) == 0)
                && (minimum == null || version.compareTo(minimum) >= 0)
                && (maximum == null || version.compareTo(maximum) <= 0);
    }

    /** A maximum may end in a star: {@code 2.*} is everything below 3. */
    public static Version maximum(String text) {
        return text == null ? null : Version.parse(text.replace("*", Integer.toString(Integer.MAX_VALUE)));
    }

    @Override
    public String toString() {
        if (required != null) {
            return required.toString();
        }
        return (minimum == null ? "" : "from " + minimum) + (maximum == null ? "" : " up to " + maximum);
    }
}
