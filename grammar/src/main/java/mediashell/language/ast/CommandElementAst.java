package mediashell.language.ast;

/**
 * A word of a command: its name, a parameter or an argument.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.commandelementast">CommandElementAst</a>
 */
public abstract sealed class CommandElementAst extends Ast permits CommandParameterAst, ExpressionAst {
    CommandElementAst(ScriptExtent extent) {
        super(extent);
    }
}
