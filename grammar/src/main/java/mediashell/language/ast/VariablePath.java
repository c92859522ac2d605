package mediashell.language.ast;

import java.util.Locale;
import java.util.Set;

/**
 * The name of a variable, split into its qualifier and the rest.
 *
 * @see "System.Management.Automation.VariablePath"
 */
public final class VariablePath {
    private static final Set<String> SCOPES = Set.of("global", "local", "script", "private", "using", "workflow");
    private final String userPath;
    private final String qualifier;
    private final String unqualifiedPath;

    /** Splits {@code userPath}, a name without its dollar sign and braces. */
    public VariablePath(String userPath) {
        int colon = userPath.indexOf(':');
        this.userPath = userPath;
        this.qualifier = colon > 0 ? userPath.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        this.unqualifiedPath = colon > 0 ? userPath.substring(colon + 1) : userPath;
    }

    /** The name as written. */
    public String userPath() {
        return userPath;
    }

    /** The name without scope or drive. */
    public String unqualifiedPath() {
        return unqualifiedPath;
    }

    public boolean isGlobal() {
        return qualifier.equals("global");
    }

    public boolean isLocal() {
        return qualifier.equals("local");
    }

    public boolean isPrivate() {
        return qualifier.equals("private");
    }

    public boolean isScript() {
        return qualifier.equals("script");
    }

    /** True for {@code using:}, a value taken from the caller's session. */
    public boolean isUsing() {
        return qualifier.equals("using");
    }

    /** True when neither scope nor drive was written. */
    public boolean isUnqualified() {
        return qualifier.isEmpty();
    }

    /** True when the qualifier is no scope but a drive; {@code variable:} counts as a variable. */
    public boolean isDriveQualified() {
        return !qualifier.isEmpty() && !isVariable();
    }

    /** True when this names a variable and not an item of another provider. */
    public boolean isVariable() {
        return qualifier.isEmpty() || qualifier.equals("variable") || SCOPES.contains(qualifier);
    }

    /** True when a scope was named, or none and no drive either. */
    public boolean isUnscopedVariable() {
        return isVariable() && (qualifier.isEmpty() || qualifier.equals("variable"));
    }

    /** The drive in lower case; null when no drive is named. */
    public String driveName() {
        return isDriveQualified() ? qualifier : null;
    }

    /** The scope or drive in lower case; empty when none is named. */
    public String qualifier() {
        return qualifier;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VariablePath path && userPath.equalsIgnoreCase(path.userPath);
    }

    @Override
    public int hashCode() {
        return userPath.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return userPath;
    }
}
