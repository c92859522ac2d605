package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSPropertySet;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.TypedArray;
import mediashell.text.WildcardPattern;

/**
 * A property as cmdlets take it: a name, a wildcard, a script block, or a table with Name/Label, Expression and further keys
 * (PSPropertyExpression and the parameter tables of PowerShell).
 */
final class PropertyExpression {

    private final ExecutionContext context;
    private final String name;
    private final ScriptBlock block;
    private final String label;
    private final Map<String, Object> settings;

    private PropertyExpression(
            ExecutionContext context, String name, ScriptBlock block, String label, Map<String, Object> settings) {
        this.context = context;
        this.name = name;
        this.block = block;
        this.label = label;
        this.settings = settings;
    }

    /**
     * @param allowedKeys keys besides Expression that a table may have, in their full spelling
     * @param cmdlet reports what is wrong with a table
     */
    static PropertyExpression parse(UtilityCommandBase cmdlet, Object value, List<String> allowedKeys) {
        ExecutionContext context = cmdlet.session();
        return switch (PSObject.base(value)) {
            case ScriptBlock block -> new PropertyExpression(context, null, block, null, Map.of());
            case DictionaryValue table -> parseTable(cmdlet, table, allowedKeys);
            case null ->
                throw cmdlet.fail(
                        "System.Management.Automation.PSArgumentException",
                        "PropertyNull",
                        null,
                        "a property cannot be null");
            default -> new PropertyExpression(context, context.conversions().toText(value), null, null, Map.of());
        };
    }

    static List<PropertyExpression> parseAll(UtilityCommandBase cmdlet, Object[] values, List<String> allowedKeys) {
        List<PropertyExpression> all = new ArrayList<>();
        for (Object value : values == null ? new Object[0] : values) {
            all.add(parse(cmdlet, value, allowedKeys));
        }
        return all;
    }

    private static PropertyExpression parseTable(
            UtilityCommandBase cmdlet, DictionaryValue table, List<String> allowedKeys) {
        Map<String, Object> settings = new HashMap<>();
        Object expression = null;
        for (Object key : table.keys()) {
            String text = cmdlet.session().conversions().toText(key);
            if (isShortFor(text, "Expression")) {
                expression = PSObject.base(table.get(key));
            } else {
                settings.put(fullKey(cmdlet, text, allowedKeys), table.get(key));
            }
        }
        if (expression == null) {
            throw cmdlet.fail(
                    "System.Management.Automation.PSArgumentException",
                    "DictionaryMissingEntry",
                    table,
                    "a table that describes a property needs the key Expression");
        }
        Object label = settings.get("Name");
        String labelText = label == null ? null : cmdlet.session().conversions().toText(label);
        return expression instanceof ScriptBlock block
                ? new PropertyExpression(cmdlet.session(), null, block, labelText, settings)
                : new PropertyExpression(
                        cmdlet.session(), cmdlet.session().conversions().toText(expression), null, labelText, settings);
    }

    private static String fullKey(UtilityCommandBase cmdlet, String text, List<String> allowedKeys) {
        for (String allowed : allowedKeys) {
            if (isShortFor(text, allowed)) {
                return allowed.equals("Label") ? "Name" : allowed;
            }
        }
        throw cmdlet.fail(
                "System.NotSupportedException",
                "DictionaryKeyIllegal",
                text,
                "'" + text + "' is no key of a property's table; known are Expression and " + allowedKeys);
    }

    private static boolean isShortFor(String text, String key) {
        return !text.isEmpty() && key.regionMatches(true, 0, text, 0, text.length()) && text.length() <= key.length();
    }

    /** The value of a further key, or null. */
    Object setting(String key) {
        return settings.get(key);
    }

    boolean isBlock() {
        return block != null;
    }

    boolean hasWildcard() {
        return block == null && WildcardPattern.containsWildcardCharacters(name);
    }

    /** The name given by the table, or null. */
    String label() {
        return label;
    }

    /** What the expression is called when nothing else names it. */
    String text() {
        return block != null ? block.toString() : name;
    }

    /** The names of the properties it stands for in a target; for a plain name that the target lacks, an empty list. */
    List<String> names(Object target) {
        if (block != null) {
            return List.of(text());
        }
        if (!hasWildcard()) {
            return actualNames(target);
        }
        WildcardPattern pattern = WildcardPattern.get(name, true);
        List<String> names = new ArrayList<>();
        for (PSMemberInfo property : PropertySource.properties(context, target)) {
            if (pattern.isMatch(property.name())) {
                names.add(property.name());
            }
        }
        return names;
    }

    /** A property's name as the target spells it; of a property set those that it refers to. */
    private List<String> actualNames(Object target) {
        if (target == null) {
            return List.of();
        }
        PSMemberInfo member = context.members().find(target, name);
        if (member instanceof PSPropertySet set) {
            return set.referenced();
        } else if (member != null) {
            return List.of(member.name());
        }
        return context.members().get(target, name) == ObjectMembers.MISSING ? List.of() : List.of(name);
    }

    /**
     * The value for a target: a property's, or what the block gives (several objects as an array, none as null).
     *
     * @return {@link ObjectMembers#MISSING} when the target has no such property
     */
    Object value(Object target) {
        if (block == null) {
            return target == null ? ObjectMembers.MISSING : value(target, name);
        }
        List<Object> results = new ArrayList<>(1);
        block.code()
                .run(
                        context,
                        block,
                        new Call(
                                true,
                                target,
                                null,
                                List.of(),
                                Map.of(),
                                context.hostStreams().withOutput(results::add)));
        return switch (results.size()) {
            case 0 -> null;
            case 1 -> results.getFirst();
            default -> TypedArray.ofObjects(results);
        };
    }

    /** The value of one of the {@link #names}. */
    Object value(Object target, String property) {
        return block != null ? value(target) : context.members().get(target, property);
    }
}
