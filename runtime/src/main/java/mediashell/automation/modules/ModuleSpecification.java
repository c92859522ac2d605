package mediashell.automation.modules;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.Version;

/** A module named by text or by a table with ModuleName and versions. */
public final class ModuleSpecification {
    private ModuleSpecification() {}

    public static String name(ExecutionContext context, Object specification) {
        Object base = PSObject.base(specification);
        return base instanceof DictionaryValue table
                ? context.conversions().toText(table.get("ModuleName"))
                : context.conversions().toText(base);
    }

    /** The exact version asked for, or null. */
    public static Version version(ExecutionContext context, Object specification) {
        Object base = PSObject.base(specification);
        Object required = base instanceof DictionaryValue table ? table.get("RequiredVersion") : null;
        return required == null ? null : Version.parse(context.conversions().toText(required));
    }

    /** Which versions will do: RequiredVersion, ModuleVersion as the lowest, MaximumVersion. */
    public static VersionRange range(ExecutionContext context, Object specification) {
        return PSObject.base(specification) instanceof DictionaryValue table
                ? new VersionRange(
                        version(context, specification),
                        parsed(context, table.get("ModuleVersion")),
                        VersionRange.maximum(text(context, table.get("MaximumVersion"))))
                : VersionRange.ANY;
    }

    private static Version parsed(ExecutionContext context, Object version) {
        return version == null ? null : Version.parse(text(context, version));
    }

    private static String text(ExecutionContext context, Object value) {
        return value == null ? null : context.conversions().toText(value);
    }
}
