package mediashell.language.ast;

/**
 * A statement.
 *
 * @see "System.Management.Automation.Language.StatementAst"
 */
public abstract sealed class StatementAst extends Ast
        permits BlockStatementAst,
                BreakStatementAst,
                CommandBaseAst,
                ContinueStatementAst,
                DataStatementAst,
                ExitStatementAst,
                FunctionDefinitionAst,
                IfStatementAst,
                LabeledStatementAst,
                PipelineBaseAst,
                ReturnStatementAst,
                ThrowStatementAst,
                TrapStatementAst,
                TryStatementAst,
                TypeDefinitionAst,
                UsingStatementAst {
    StatementAst(ScriptExtent extent) {
        super(extent);
    }
}
