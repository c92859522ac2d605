package mediashell.language.builder;

import java.util.List;

import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StatementBlockAst;
import mediashell.language.ast.TrapStatementAst;

/** Divides the statements of a block into traps and others, as PowerShell's blocks keep them. */
final class StatementLists {
    private StatementLists() {}

    /** Statements within braces, before it is known what they belong to. */
    record Block(ScriptExtent extent, List<StatementAst> all) {
        List<TrapStatementAst> traps() {
            return StatementLists.traps(all);
        }

        List<StatementAst> statements() {
            return withoutTraps(all);
        }

        StatementBlockAst ast() {
            return new StatementBlockAst(extent, traps(), statements());
        }
    }

    static List<TrapStatementAst> traps(List<StatementAst> statements) {
        return statements.stream()
                .filter(TrapStatementAst.class::isInstance)
                .map(TrapStatementAst.class::cast)
                .toList();
    }

    static List<StatementAst> withoutTraps(List<StatementAst> statements) {
        return statements.stream()
                .filter(statement -> !(statement instanceof TrapStatementAst))
                .toList();
    }
}
