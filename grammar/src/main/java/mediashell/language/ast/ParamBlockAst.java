package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A {@code param(...)} block with the attributes before it.
 *
 * @see "System.Management.Automation.Language.ParamBlockAst"
 */
public final class ParamBlockAst extends Ast {
    private final List<AttributeBaseAst> attributes;
    private final List<ParameterAst> parameters;

    public ParamBlockAst(ScriptExtent extent, List<AttributeBaseAst> attributes, List<ParameterAst> parameters) {
        super(extent);
        this.attributes = List.copyOf(attributes);
        this.parameters = List.copyOf(parameters);
        adoptChildren();
    }

    /** Attributes of the script block. */
    public List<AttributeBaseAst> attributes() {
        return attributes;
    }

    /** The parameters in order. */
    public List<ParameterAst> parameters() {
        return parameters;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        attributes.forEach(action);
        parameters.forEach(action);
    }
}
