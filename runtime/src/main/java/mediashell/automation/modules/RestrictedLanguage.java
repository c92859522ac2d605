package mediashell.automation.modules;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.SubExpressionAst;
import mediashell.language.ast.TypeExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/**
 * The language of data files and manifests (about_Data_Files): literals, tables and arrays, a few variables, and only commands that are
 * allowed by name.
 */
public final class RestrictedLanguage {
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> MANIFEST_VARIABLES = Set.of(
            "true",
            "false",
            "null",
            "psscriptroot",
            "psedition",
            "psculture",
            "psuiculture",
            "pshome",
            "iscoreclr",
            "islinux",
            "iswindows",
            "ismacos",
            "enabledexperimentalfeatures");
    private static final Set<String> MANIFEST_COMMANDS =
            Set.of("import-localizeddata", "convertfrom-stringdata", "write-host", "out-host", "join-path");

    private final Set<String> variables;
    private final Set<String> commands;

    private RestrictedLanguage(Set<String> variables, Set<String> commands) {
        this.variables = variables;
        this.commands = commands;
    }

    /** What Import-PowerShellDataFile reads. */
    public static RestrictedLanguage ofDataFiles() {
        return new RestrictedLanguage(CONSTANTS, Set.of());
    }

    /** What module manifests are written in. */
    static RestrictedLanguage ofManifests() {
        return new RestrictedLanguage(MANIFEST_VARIABLES, MANIFEST_COMMANDS);
    }

    /** What Import-LocalizedData reads: ConvertFrom-StringData and the given commands are allowed. */
    public static RestrictedLanguage ofLocalizedData(List<String> supportedCommands) {
        Set<String> commands = new java.util.HashSet<>(Set.of("convertfrom-stringdata"));
        supportedCommands.forEach(command -> commands.add(command.toLowerCase(Locale.ROOT)));
        return new RestrictedLanguage(MANIFEST_VARIABLES, commands);
    }

    /** The first part of a tree that is not allowed, or null. */
    public Ast forbidden(Ast node) {
        if (!isAllowed(node)) {
            return node;
        }
        for (Ast child : node.children()) {
            Ast found = forbidden(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean isAllowed(Ast node) {
        return switch (node) {
            case VariableExpressionAst variable ->
                variables.contains(variable.variablePath().userPath().toLowerCase(Locale.ROOT));
            case CommandAst command ->
                command.commandElements().getFirst() instanceof StringConstantExpressionAst name
                        && commands.contains(name.value().toLowerCase(Locale.ROOT));
            case InvokeMemberExpressionAst ignored -> false;
            case MemberExpressionAst ignored -> false;
            case SubExpressionAst ignored -> false;
            case AssignmentStatementAst ignored -> false;
            case ConvertExpressionAst ignored -> false;
            case TypeExpressionAst ignored -> false;
            case ScriptBlockExpressionAst ignored -> false;
            default -> true;
        };
    }
}
