package mediashell.interpreter.language;

import java.lang.reflect.Method;
import java.util.Map;

/** From an accessor's Java name to the property's .NET name: a capital first letter, but for the few that .NET names otherwise. */
final class PropertyNames {
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("MemberExpressionAst.isStatic", "Static"),
            Map.entry("FunctionDefinitionAst.filter", "IsFilter"),
            Map.entry("FunctionDefinitionAst.workflow", "IsWorkflow"),
            Map.entry("FunctionMemberAst.constructor", "IsConstructor"),
            Map.entry("CatchClauseAst.isCatchAll", "IsCatchAll"),
            Map.entry("FileRedirectionAst.append", "Append"),
            Map.entry("TryStatementAst.finallyBlock", "Finally"),
            Map.entry("SwitchStatementAst.defaultClause", "Default"),
            Map.entry("ForEachStatementAst.parallel", "Flags"),
            Map.entry("KeyValuePair.key", "Item1"),
            Map.entry("KeyValuePair.value", "Item2"),
            Map.entry("IfClause.condition", "Item1"),
            Map.entry("IfClause.body", "Item2"),
            Map.entry("SwitchClause.condition", "Item1"),
            Map.entry("SwitchClause.body", "Item2"),
            Map.entry("ScriptPosition.column", "ColumnNumber"),
            Map.entry("ScriptRequirements.elevationRequired", "IsElevationRequired"));

    private PropertyNames() {}

    static String of(Method accessor) {
        String key = accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
        String name = accessor.getName();
        return EXCEPTIONS.getOrDefault(key, Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
}
