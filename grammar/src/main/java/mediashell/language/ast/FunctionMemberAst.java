package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A method or constructor of a class.
 *
 * @see "System.Management.Automation.Language.FunctionMemberAst"
 */
public final class FunctionMemberAst extends MemberAst {
    private final MemberModifiers modifiers;
    private final TypeConstraintAst returnType;
    private final List<AttributeBaseAst> attributes;
    private final FunctionDefinitionAst functionDefinition;
    private final boolean constructor;

    public FunctionMemberAst(
            ScriptExtent extent,
            MemberModifiers modifiers,
            TypeConstraintAst returnType,
            List<AttributeBaseAst> attributes,
            FunctionDefinitionAst functionDefinition,
            boolean constructor) {
        super(extent);
        this.modifiers = modifiers;
        this.returnType = returnType;
        this.attributes = List.copyOf(attributes);
        this.functionDefinition = functionDefinition;
        this.constructor = constructor;
        adoptChildren();
    }

    /** Static and hidden. */
    public MemberModifiers modifiers() {
        return modifiers;
    }

    /** The declared return type; null when absent. */
    public TypeConstraintAst returnType() {
        return returnType;
    }

    /** The attributes. */
    public List<AttributeBaseAst> attributes() {
        return attributes;
    }

    /** Name, parameters and body. */
    public FunctionDefinitionAst functionDefinition() {
        return functionDefinition;
    }

    /** True when the name is that of the class. */
    public boolean constructor() {
        return constructor;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        acceptIfPresent(returnType, action);
        attributes.forEach(action);
        action.accept(functionDefinition);
    }
}
