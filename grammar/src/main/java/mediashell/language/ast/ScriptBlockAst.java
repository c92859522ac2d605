package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A whole script, or the body of a function or of a script block expression.
 *
 * @see "System.Management.Automation.Language.ScriptBlockAst"
 */
public final class ScriptBlockAst extends Ast {
    private final List<UsingStatementAst> usingStatements;
    private final ParamBlockAst paramBlock;
    private final NamedBlockAst dynamicParamBlock;
    private final NamedBlockAst beginBlock;
    private final NamedBlockAst processBlock;
    private final NamedBlockAst endBlock;
    private final NamedBlockAst cleanBlock;
    private final ScriptRequirements scriptRequirements;

    public ScriptBlockAst(
            ScriptExtent extent,
            List<UsingStatementAst> usingStatements,
            ParamBlockAst paramBlock,
            NamedBlockAst dynamicParamBlock,
            NamedBlockAst beginBlock,
            NamedBlockAst processBlock,
            NamedBlockAst endBlock,
            NamedBlockAst cleanBlock,
            ScriptRequirements scriptRequirements) {
        super(extent);
        this.usingStatements = List.copyOf(usingStatements);
        this.paramBlock = paramBlock;
        this.dynamicParamBlock = dynamicParamBlock;
        this.beginBlock = beginBlock;
        this.processBlock = processBlock;
        this.endBlock = endBlock;
        this.cleanBlock = cleanBlock;
        this.scriptRequirements = scriptRequirements;
        adoptChildren();
    }

    /** The {@code using} statements at the top. */
    public List<UsingStatementAst> usingStatements() {
        return usingStatements;
    }

    /** The {@code param} block; null when absent. */
    public ParamBlockAst paramBlock() {
        return paramBlock;
    }

    /** The {@code dynamicparam} block; null when absent. */
    public NamedBlockAst dynamicParamBlock() {
        return dynamicParamBlock;
    }

    /** The {@code begin} block; null when absent. */
    public NamedBlockAst beginBlock() {
        return beginBlock;
    }

    /** The {@code process} block; null when absent. */
    public NamedBlockAst processBlock() {
        return processBlock;
    }

    /** The {@code end} block, unnamed when the statements stand alone; null when absent. */
    public NamedBlockAst endBlock() {
        return endBlock;
    }

    /** The {@code clean} block; null when absent. */
    public NamedBlockAst cleanBlock() {
        return cleanBlock;
    }

    /** What the {@code #requires} lines ask for; null when absent. */
    public ScriptRequirements scriptRequirements() {
        return scriptRequirements;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        usingStatements.forEach(action);
        acceptIfPresent(paramBlock, action);
        acceptIfPresent(dynamicParamBlock, action);
        acceptIfPresent(beginBlock, action);
        acceptIfPresent(processBlock, action);
        acceptIfPresent(endBlock, action);
        acceptIfPresent(cleanBlock, action);
    }
}
