package mediashell.automation.members;

import java.util.Locale;
import java.util.function.Function;

import mediashell.automation.PSObject;
import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;

/** What the type data adds to dates and Guids ({@code facts/ps-typedata.json}): the texts that their views show. */
final class TimeTypeData {

    private TimeTypeData() {}

    static void addTo(Function<String, TypeData> types) {
        types.apply("System.DateTime")
                .members()
                .put(new PSCodeProperty(
                        "DateTime", PSMemberType.ScriptProperty, "System.Object", TimeTypeData::longText));
        types.apply("System.Net.IPAddress")
                .members()
                .put(new PSCodeProperty(
                        "IPAddressToString",
                        PSMemberType.ScriptProperty,
                        "System.Object",
                        (context, address) -> PSObject.base(address).toString()));
        types.apply("System.Guid")
                .members()
                .put(new PSCodeProperty(
                        "Guid",
                        PSMemberType.ScriptProperty,
                        "System.Object",
                        (context, guid) -> PSObject.base(guid).toString()));
    }

    /** Long date and long time; only one of them when Get-Date's note DisplayHint says so. */
    private static Object longText(ExecutionContext context, Object owner) {
        Object hint = context.members().get(owner, "DisplayHint");
        Object date = PSObject.base(owner);
        String wanted = hint == null || hint == ObjectMembers.MISSING
                ? ""
                : hint.toString().toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "date" -> ValueFormat.format(context, date, "D");
            case "time" -> ValueFormat.format(context, date, "T");
            default -> ValueFormat.format(context, date, "D") + " " + ValueFormat.format(context, date, "T");
        };
    }
}
