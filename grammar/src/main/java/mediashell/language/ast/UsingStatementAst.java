package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code using assembly|module|namespace|type} statement.
 *
 * @see "System.Management.Automation.Language.UsingStatementAst"
 */
public final class UsingStatementAst extends StatementAst {
    private final UsingStatementKind usingStatementKind;
    private final StringConstantExpressionAst name;
    private final StringConstantExpressionAst alias;
    private final HashtableAst moduleSpecification;

    public UsingStatementAst(
            ScriptExtent extent,
            UsingStatementKind usingStatementKind,
            StringConstantExpressionAst name,
            StringConstantExpressionAst alias,
            HashtableAst moduleSpecification) {
        super(extent);
        this.usingStatementKind = usingStatementKind;
        this.name = name;
        this.alias = alias;
        this.moduleSpecification = moduleSpecification;
        adoptChildren();
    }

    /** What is used. */
    public UsingStatementKind usingStatementKind() {
        return usingStatementKind;
    }

    /** The name, absent when a module specification stands there; null when absent. */
    public StringConstantExpressionAst name() {
        return name;
    }

    /** The name behind the equals sign; null when absent. */
    public StringConstantExpressionAst alias() {
        return alias;
    }

    /** The module specification; null when absent. */
    public HashtableAst moduleSpecification() {
        return moduleSpecification;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(name, action);
        acceptIfPresent(alias, action);
        acceptIfPresent(moduleSpecification, action);
    }
}
