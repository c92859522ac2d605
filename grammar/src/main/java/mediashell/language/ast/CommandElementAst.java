package mediashell.language.ast;

/**
 * A word of a command: its name, a parameter or an argument.
 *
 * @see "System.Management.Automation.Language.CommandElementAst"
 */
public abstract sealed class CommandElementAst extends Ast permits CommandParameterAst, ExpressionAst {
    CommandElementAst(ScriptExtent extent) {
        super(extent);
    }
}
