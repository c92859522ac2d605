package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;

/** {@code $PSDefaultParameterValues}: keys {@code Command:Parameter} with wildcards, values or script blocks that compute them. */
final class DefaultParameterValues {

    private DefaultParameterValues() {}

    /** The entries that apply to a command. */
    static List<CommandArgument> of(ExecutionContext context, String command) {
        Object variable = PSObject.base(context.sessionState().value("PSDefaultParameterValues"));
        if (!(variable instanceof DictionaryValue table) || table.count() == 0 || isDisabled(context, table)) {
            return List.of();
        }
        Map<String, CommandArgument> found = new LinkedHashMap<>();
        for (Object key : table.keys()) {
            String text = context.conversions().toText(key);
            int colon = text.lastIndexOf(':');
            if (colon > 0 && matches(context, text.substring(0, colon), command)) {
                String parameter = unquoted(text.substring(colon + 1));
                found.putIfAbsent(
                        parameter.toLowerCase(Locale.ROOT),
                        CommandArgument.named(parameter, value(context, table.get(key))));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean isDisabled(ExecutionContext context, DictionaryValue table) {
        return table.containsKey("Disabled") && context.conversions().isTrue(table.get("Disabled"));
    }

    private static boolean matches(ExecutionContext context, String pattern, String command) {
        return Boolean.TRUE.equals(context.operators().like(command, unquoted(pattern), true, false));
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        boolean quoted = bare.length() > 1
                && (bare.startsWith("'") && bare.endsWith("'") || bare.startsWith("\"") && bare.endsWith("\""));
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static Object value(ExecutionContext context, Object value) {
        if (value instanceof ScriptBlock block) {
            List<Object> produced = context.invoke(block, (Object) null);
            return produced.size() == 1
                    ? produced.getFirst()
                    : mediashell.automation.values.TypedArray.ofObjects(produced);
        }
        return value;
    }
}
