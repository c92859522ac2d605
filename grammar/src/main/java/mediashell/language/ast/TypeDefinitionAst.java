package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A class or enum definition.
 *
 * @see "System.Management.Automation.Language.TypeDefinitionAst"
 */
public final class TypeDefinitionAst extends StatementAst {
    private final String name;
    private final TypeKind typeKind;
    private final List<AttributeBaseAst> attributes;
    private final List<TypeConstraintAst> baseTypes;
    private final List<MemberAst> members;

    public TypeDefinitionAst(
            ScriptExtent extent,
            String name,
            TypeKind typeKind,
            List<AttributeBaseAst> attributes,
            List<TypeConstraintAst> baseTypes,
            List<MemberAst> members) {
        super(extent);
        this.name = name;
        this.typeKind = typeKind;
        this.attributes = List.copyOf(attributes);
        this.baseTypes = List.copyOf(baseTypes);
        this.members = List.copyOf(members);
        adoptChildren();
    }

    /** The type's name. */
    public String name() {
        return name;
    }

    /** Class or enum. */
    public TypeKind typeKind() {
        return typeKind;
    }

    /** Attributes before the keyword. */
    public List<AttributeBaseAst> attributes() {
        return attributes;
    }

    /** Base class and interfaces, or the enum's underlying type. */
    public List<TypeConstraintAst> baseTypes() {
        return baseTypes;
    }

    /** Properties, methods or enum values in order. */
    public List<MemberAst> members() {
        return members;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        attributes.forEach(action);
        baseTypes.forEach(action);
        members.forEach(action);
    }
}
