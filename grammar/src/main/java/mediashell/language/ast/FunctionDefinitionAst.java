package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A function or filter definition, or the inner part of a method.
 *
 * @see "System.Management.Automation.Language.FunctionDefinitionAst"
 */
public final class FunctionDefinitionAst extends StatementAst {
    private final boolean filter;
    private final boolean workflow;
    private final String name;
    private final List<ParameterAst> parameters;
    private final ScriptBlockAst body;

    public FunctionDefinitionAst(
            ScriptExtent extent,
            boolean filter,
            boolean workflow,
            String name,
            List<ParameterAst> parameters,
            ScriptBlockAst body) {
        super(extent);
        this.filter = filter;
        this.workflow = workflow;
        this.name = name;
        this.parameters = parameters == null ? null : List.copyOf(parameters);
        this.body = body;
        adoptChildren();
    }

    /** True for {@code filter}. */
    public boolean filter() {
        return filter;
    }

    /** True for {@code workflow}. */
    public boolean workflow() {
        return workflow;
    }

    /** The name as written. */
    public String name() {
        return name;
    }

    /** The parameters in parentheses behind the name, null without parentheses. */
    public List<ParameterAst> parameters() {
        return parameters;
    }

    /** The body. */
    public ScriptBlockAst body() {
        return body;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        if (parameters != null) {
            parameters.forEach(action);
        }
        action.accept(body);
    }
}
