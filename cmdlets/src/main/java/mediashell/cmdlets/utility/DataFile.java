package mediashell.cmdlets.utility;

import java.util.Locale;
import java.util.Set;

import mediashell.language.ast.AssignmentStatementAst;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ConvertExpressionAst;
import mediashell.language.ast.InvokeMemberExpressionAst;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.SubExpressionAst;
import mediashell.language.ast.TypeExpressionAst;
import mediashell.language.ast.VariableExpressionAst;

/** Checks that the text of a data file computes nothing (about_Data_Files): literals, tables, arrays, true, false and null only. */
final class DataFile {

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    private DataFile() {}

    /** What the text holds that a data file must not, or null. */
    static Ast forbidden(Ast node) {
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

    private static boolean isAllowed(Ast node) {
        return switch (node) {
            case VariableExpressionAst variable ->
                CONSTANTS.contains(variable.variablePath().userPath().toLowerCase(Locale.ROOT));
            case CommandAst ignored -> false;
            case InvokeMemberExpressionAst ignored -> false;
            case MemberExpressionAst ignored -> false;
            case SubExpressionAst ignored -> false;
            case AssignmentStatementAst ignored -> false;
            case ConvertExpressionAst ignored -> false;
            case TypeExpressionAst ignored -> false;
            default -> true;
        };
    }
}
