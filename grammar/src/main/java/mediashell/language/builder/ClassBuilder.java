package mediashell.language.builder;

import java.util.ArrayList;
import java.util.List;

import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.BaseCtorInvokeMemberExpressionAst;
import mediashell.language.ast.CommandExpressionAst;
import mediashell.language.ast.ErrorStatementAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.MemberAst;
import mediashell.language.ast.MemberModifiers;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StatementAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.StringConstantType;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.TypeKind;
import mediashell.language.ast.VariableExpressionAst;
import mediashell.language.ast.VariablePath;
import mediashell.language.ast.VariableToken;
import mediashell.language.grammar.PowerShellParser.BaseTypesContext;
import mediashell.language.grammar.PowerShellParser.ClassDefinitionContext;
import mediashell.language.grammar.PowerShellParser.ClassMemberContext;
import mediashell.language.grammar.PowerShellParser.EnumDefinitionContext;
import mediashell.language.grammar.PowerShellParser.EnumMemberContext;
import mediashell.language.grammar.PowerShellParser.FunctionBodyContext;
import mediashell.language.grammar.PowerShellParser.MemberEndContext;
import mediashell.language.grammar.PowerShellParser.MemberValueContext;
import mediashell.language.grammar.PowerShellParser.MethodContext;
import mediashell.language.grammar.PowerShellParser.PropertyContext;
import mediashell.language.grammar.PowerShellParser.TypeDefinitionContext;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.Token;

/** Classes, enums and their members. */
final class ClassBuilder {
    private final AstBuilder builder;

    ClassBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    StatementAst typeDefinition(TypeDefinitionContext context) {
        var attributes = new ArrayList<AttributeBaseAst>();
        context.attributes.forEach(
                attribute -> attributes.add(builder.types.attribute(attribute.open, attribute.attributeBody())));
        if (context.classDefinition() != null) {
            return classDefinition(context.classDefinition(), attributes);
        }
        return context.enumDefinition() == null
                ? new ErrorStatementAst(builder.missing(context), TokenKind.Class, List.copyOf(attributes))
                : enumDefinition(context.enumDefinition(), attributes);
    }

    private StatementAst classDefinition(ClassDefinitionContext context, List<AttributeBaseAst> attributes) {
        var keyword = builder.extent(context.CLASS().getSymbol());
        if (context.name == null || context.name.NAME() == null || context.open == null) {
            return new ErrorStatementAst(keyword, TokenKind.Class, List.copyOf(attributes));
        }
        var name = context.name.NAME().getText();
        var members = new ArrayList<MemberAst>();
        for (var member : context.members) {
            var built = member(member, name);
            if (built != null) {
                members.add(built);
            }
        }
        return definition(keyword, name, TypeKind.Class, attributes, context.baseTypes(), members, context.close);
    }

    private StatementAst enumDefinition(EnumDefinitionContext context, List<AttributeBaseAst> attributes) {
        var keyword = builder.extent(context.ENUM().getSymbol());
        if (context.name == null || context.name.NAME() == null || context.open == null) {
            return new ErrorStatementAst(keyword, TokenKind.Enum, List.copyOf(attributes));
        }
        var members = new ArrayList<MemberAst>();
        context.members.forEach(member -> members.add(enumMember(member)));
        var name = context.name.NAME().getText();
        return definition(keyword, name, TypeKind.Enum, attributes, context.baseTypes(), members, context.close);
    }

    private StatementAst definition(
            ScriptExtent keyword,
            String name,
            TypeKind kind,
            List<AttributeBaseAst> attributes,
            BaseTypesContext bases,
            List<MemberAst> members,
            Token close) {
        var first = attributes.isEmpty() ? keyword : attributes.getFirst().extent();
        var last = members.isEmpty() ? keyword : members.getLast().extent();
        var extent = first.to(close == null ? last : builder.extent(close));
        return new TypeDefinitionAst(extent, name, kind, attributes, baseTypes(bases), members);
    }

    private List<TypeConstraintAst> baseTypes(BaseTypesContext context) {
        var types = new ArrayList<TypeConstraintAst>();
        if (context != null) {
            for (var type : context.types) {
                var name = builder.types.typeName(type);
                types.add(new TypeConstraintAst(name.extent(), name));
            }
        }
        return types;
    }

    private MemberAst enumMember(EnumMemberContext context) {
        var name = builder.extent(context.name);
        var value = value(context.memberValue());
        var extent = name.to(end(context.memberEnd(), value == null ? name : value.extent()));
        var modifiers = new MemberModifiers(true, false);
        return new PropertyMemberAst(extent, name.text(), modifiers, null, List.of(), value);
    }

    /** A semicolon belongs to the member that it ends. */
    private ScriptExtent end(MemberEndContext context, ScriptExtent last) {
        if (context == null || context.MEMBER_END() == null) {
            return last;
        }
        int place = builder.extent(context.MEMBER_END().getSymbol()).startOffset();
        boolean semicolon = last.source().text().startsWith(";", place);
        return semicolon ? last.source().extent(place, place + 1) : last;
    }

    private ExpressionAst value(MemberValueContext context) {
        return context == null || context.expression() == null
                ? null
                : builder.expressions.expression(context.expression());
    }

    // ---------------------------------------------------------------- members of classes

    private MemberAst member(ClassMemberContext context, String className) {
        var prefix = new Prefix();
        for (var part : context.prefixes) {
            if (part.MODIFIER() != null) {
                prefix.add((LexToken) part.MODIFIER().getSymbol());
            } else if (part.attribute() != null) {
                prefix.add(builder.types.attribute(
                        part.attribute().open, part.attribute().attributeBody()));
            }
        }
        if (context.property() != null) {
            return property(context.property(), prefix);
        }
        boolean complete = context.method() != null
                && context.method().functionBody() != null
                && context.method().functionBody().open != null;
        return complete ? method(context.method(), prefix, className) : null;
    }

    /** What stands before a member's name. */
    private static final class Prefix {
        private final List<AttributeBaseAst> attributes = new ArrayList<>();
        private TypeConstraintAst type;
        private ScriptExtent first;
        private boolean isStatic;
        private boolean isHidden;

        void add(LexToken modifier) {
            first = first == null ? modifier.extent() : first;
            isStatic |= modifier.kind() == TokenKind.Static;
            isHidden |= modifier.kind() == TokenKind.Hidden;
        }

        void add(AttributeBaseAst attribute) {
            first = first == null ? attribute.extent() : first;
            if (attribute instanceof TypeConstraintAst constraint && type == null) {
                type = constraint;
            } else {
                attributes.add(attribute);
            }
        }

        MemberModifiers modifiers() {
            return new MemberModifiers(isStatic, isHidden);
        }

        ScriptExtent from(ScriptExtent name) {
            return first == null ? name : first;
        }
    }

    private MemberAst property(PropertyContext context, Prefix prefix) {
        var token = (LexToken) context.name;
        var value = value(context.memberValue());
        var last = end(context.memberEnd(), value == null ? token.extent() : value.extent());
        var extent = prefix.from(token.extent()).to(last);
        var name = token.token() instanceof VariableToken variable
                ? variable.variablePath().userPath()
                : "";
        return new PropertyMemberAst(extent, name, prefix.modifiers(), prefix.type, prefix.attributes, value);
    }

    private MemberAst method(MethodContext context, Prefix prefix, String className) {
        var name = builder.extent(context.name);
        var parameters = builder.scriptBlocks.parameters(context.parameterList());
        boolean constructor = name.text().equalsIgnoreCase(className);
        boolean callsBase = constructor && !prefix.isStatic || context.BASE() != null;
        List<StatementAst> implied = callsBase ? List.of(baseCall(context)) : List.of();
        var body = functionBody(context.functionBody(), implied, name);
        var function = new FunctionDefinitionAst(name.to(body.extent()), false, false, name.text(), parameters, body);
        return new FunctionMemberAst(
                prefix.from(name).to(body.extent()),
                prefix.modifiers(),
                prefix.type,
                prefix.attributes,
                function,
                constructor);
    }

    ScriptBlockAst functionBody(FunctionBodyContext context) {
        return functionBody(context, List.of(), builder.missing(context));
    }

    private ScriptBlockAst functionBody(
            FunctionBodyContext context, List<StatementAst> implied, ScriptExtent fallback) {
        if (context == null || context.open == null) {
            return builder.scriptBlocks.body(null, fallback.after(), implied);
        }
        var open = builder.extent(context.open);
        var extent = context.close == null ? open : open.to(builder.extent(context.close));
        return builder.scriptBlocks.body(context.scriptBlockBody(), extent, implied);
    }

    /** The call of the base constructor that a constructor begins with; at the script's start when it is not written. */
    private StatementAst baseCall(MethodContext context) {
        var nowhere = builder.whole().source().extent(0, 0);
        var keyword =
                context.BASE() == null ? nowhere : builder.extent(context.BASE().getSymbol());
        var arguments = new ArrayList<ExpressionAst>();
        var extent = keyword;
        if (context.baseArguments() != null) {
            context.baseArguments().values.forEach(value -> arguments.add(builder.expressions.listed(value)));
            var close = context.baseArguments().close;
            extent = close == null ? keyword : keyword.to(builder.extent(close));
        }
        var target = new VariableExpressionAst(keyword, new VariablePath("this"), false);
        var member = new StringConstantExpressionAst(keyword, ".ctor", StringConstantType.BareWord);
        var call = new BaseCtorInvokeMemberExpressionAst(extent, target, member, false, false, arguments, List.of());
        return new CommandExpressionAst(extent, call, List.of());
    }
}
