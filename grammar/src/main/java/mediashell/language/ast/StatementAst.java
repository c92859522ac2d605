package mediashell.language.ast;

/**
 * A statement.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.statementast">StatementAst</a>
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
