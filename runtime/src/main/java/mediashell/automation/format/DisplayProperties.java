package mediashell.automation.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSPropertySet;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.text.WildcardPattern;

/** Which properties of an object are shown: those asked for, with wildcards expanded, or the type's own choice. */
public final class DisplayProperties {

    private static final List<String> NAMING = List.of("name", "id", "key", "*key", "*name", "*id");

    private DisplayProperties() {}

    /** The names of the type's DefaultDisplayPropertySet, or null when it has none. */
    static List<String> defaultSet(ExecutionContext context, Object target) {
        return context.members().displayPropertySet(target);
    }

    /** All property names in display order. */
    public static List<String> all(ExecutionContext context, Object target) {
        List<String> names = new ArrayList<>();
        for (PSMemberInfo property : context.members().properties(target)) {
            if (!property.isHidden()) {
                names.add(property.name());
            }
        }
        return names;
    }

    /** The property that names an object: its type's default display property, else the first that is called so; null when there is none. */
    static String naming(ExecutionContext context, Object target) {
        String declared = context.members().defaultDisplayProperty(target);
        if (declared != null) {
            return declared;
        }
        for (String pattern : NAMING) {
            List<String> found = resolve(context, target, pattern);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** The names a specification stands for on this object: one for each match of a wildcard, the property's own spelling. */
    public static List<String> resolve(ExecutionContext context, Object target, String name) {
        if (!WildcardPattern.containsWildcardCharacters(name)) {
            PSMemberInfo exact = context.members().find(target, name);
            if (exact instanceof PSPropertySet set) {
                return set.referenced();
            }
            return exact == null ? List.of() : List.of(exact.name());
        }
        WildcardPattern pattern = WildcardPattern.get(name, true);
        return all(context, target).stream().filter(pattern::isMatch).toList();
    }

    /** The value of an expression over an object; null when it is missing or throws. */
    public static Object value(ExecutionContext context, Object target, ValueExpression expression) {
        try {
            if (expression.block() != null) {
                return scriptValue(context, target, expression);
            }
            Object value = context.members().get(target, expression.property());
            return value == ObjectMembers.MISSING ? null : value;
        } catch (DotNetException failed) {
            return null;
        }
    }

    private static Object scriptValue(ExecutionContext context, Object target, ValueExpression expression) {
        List<Object> results = new ArrayList<>();
        // what fails in an expression leaves its cell empty; it is no output of the command
        Streams silent =
                ((Runspace) context).currentStreams().withOutput(results::add).withError(OutputSink.NULL);
        ScriptBlockCode.Call call = new ScriptBlockCode.Call(true, target, null, new ArrayList<>(), Map.of(), silent);
        expression.block().code().run(context, expression.block(), call);
        return switch (results.size()) {
            case 0 -> null;
            case 1 -> results.getFirst();
            default -> results;
        };
    }
}
