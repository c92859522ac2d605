package mediashell.language.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A node of the abstract syntax tree. Immutable but for the parent, which the parent's constructor sets once; safe to
 * share between threads. Names, types and properties are those of System.Management.Automation.Language.
 *
 * @see "System.Management.Automation.Language.Ast"
 */
public abstract sealed class Ast
        permits AttributeBaseAst,
                CatchClauseAst,
                CommandElementAst,
                MemberAst,
                NamedAttributeArgumentAst,
                NamedBlockAst,
                ParamBlockAst,
                ParameterAst,
                RedirectionAst,
                ScriptBlockAst,
                StatementAst,
                StatementBlockAst {
    private final ScriptExtent extent;
    private Ast parent;

    Ast(ScriptExtent extent) {
        this.extent = extent;
    }

    /** The text that this node covers. */
    public final ScriptExtent extent() {
        return extent;
    }

    /** The node that holds this one; null at the root. */
    public final Ast parent() {
        return parent;
    }

    /** The source text of the node. */
    public final String text() {
        return extent.text();
    }

    /** Calls {@code action} with each direct child, in PowerShell's visiting order. */
    public void forEachChild(Consumer<? super Ast> action) {}

    /** The direct children in PowerShell's visiting order. */
    public final List<Ast> children() {
        var children = new ArrayList<Ast>();
        forEachChild(children::add);
        return children;
    }

    /**
     * Calls {@code action} with this node and everything below it, parents first: the order of {@code Ast.FindAll}. As there,
     * the call of a base constructor is passed over for its parts.
     */
    public final void walk(Consumer<? super Ast> action) {
        if (isFound()) {
            action.accept(this);
        }
        forEachChild(child -> child.walk(action));
    }

    /**
     * The nodes of this tree that satisfy {@code condition}, in {@link #walk} order.
     *
     * @param searchNestedScriptBlocks whether to look into script blocks below this node
     */
    public final List<Ast> findAll(Predicate<? super Ast> condition, boolean searchNestedScriptBlocks) {
        var found = new ArrayList<Ast>();
        collect(condition, searchNestedScriptBlocks, found, true);
        return found;
    }

    private void collect(Predicate<? super Ast> condition, boolean nested, List<Ast> found, boolean root) {
        if (isFound() && condition.test(this)) {
            found.add(this);
        }
        if (root || nested || !opensScriptBlock()) {
            forEachChild(child -> child.collect(condition, nested, found, false));
        }
    }

    private boolean isFound() {
        return !(this instanceof BaseCtorInvokeMemberExpressionAst);
    }

    private boolean opensScriptBlock() {
        return this instanceof ScriptBlockExpressionAst || this instanceof FunctionDefinitionAst;
    }

    /** Makes this node the parent of its children; the last call of each constructor. */
    final void adoptChildren() {
        forEachChild(this::adopt);
    }

    final void adopt(Ast child) {
        if (child.parent != null) {
            throw new IllegalStateException("An Ast has one parent only: " + child);
        }
        child.parent = this;
    }

    static void acceptIfPresent(Ast child, Consumer<? super Ast> action) {
        if (child != null) {
            action.accept(child);
        }
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "@" + extent.startOffset() + "-" + extent.endOffset();
    }
}
