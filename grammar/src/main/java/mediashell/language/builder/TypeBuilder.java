package mediashell.language.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.language.ast.ArrayTypeName;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ExpressionAst;
import mediashell.language.ast.GenericTypeName;
import mediashell.language.ast.HashtableAst;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.NamedAttributeArgumentAst;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeName;
import mediashell.language.ast.UsingStatementAst;
import mediashell.language.ast.UsingStatementKind;
import mediashell.language.grammar.PowerShellParser.AttributeArgumentContext;
import mediashell.language.grammar.PowerShellParser.AttributeBodyContext;
import mediashell.language.grammar.PowerShellParser.TypeArgumentContext;
import mediashell.language.grammar.PowerShellParser.TypeConstraintContext;
import mediashell.language.grammar.PowerShellParser.TypeNameContext;
import mediashell.language.grammar.PowerShellParser.TypeSuffixContext;
import mediashell.language.grammar.PowerShellParser.UsingBodyContext;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Type names, type constraints, attributes and {@code using} statements. */
final class TypeBuilder {
    private final AstBuilder builder;

    TypeBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    /** An attribute when it has an argument list, else a type constraint. */
    AttributeBaseAst attribute(Token open, AttributeBodyContext context) {
        var first = builder.extent(open);
        if (context == null) {
            return new TypeConstraintAst(first, new TypeName(first.after(), "", null));
        }
        var name = typeName(context.typeName());
        var extent = first.to(context.close == null ? name.extent() : builder.extent(context.close));
        if (context.attributeArguments() == null) {
            return new TypeConstraintAst(extent, name);
        }
        var positional = new ArrayList<ExpressionAst>();
        var named = new ArrayList<NamedAttributeArgumentAst>();
        context.attributeArguments().values.forEach(argument -> addArgument(argument, positional, named));
        return new AttributeAst(extent, name, positional, named);
    }

    private void addArgument(
            AttributeArgumentContext context, List<ExpressionAst> positional, List<NamedAttributeArgumentAst> named) {
        var value = context.attributeValue();
        if (context.name == null) {
            if (value != null && value.expression() != null) {
                positional.add(builder.expressions.expression(value.expression()));
            }
            return;
        }
        var name = builder.extent(context.name);
        boolean omitted = value == null || value.expression() == null;
        var argument = omitted
                ? new ConstantExpressionAst(name, Boolean.TRUE)
                : builder.expressions.expression(value.expression());
        named.add(new NamedAttributeArgumentAst(name.to(argument.extent()), name.text(), argument, omitted));
    }

    TypeConstraintAst constraint(TypeConstraintContext context) {
        var open = builder.extent(context.open);
        var name = typeName(context.typeName());
        return new TypeConstraintAst(
                open.to(context.close == null ? name.extent() : builder.extent(context.close)), name);
    }

    // ---------------------------------------------------------------- names

    ITypeName typeName(TypeNameContext context) {
        if (context == null || context.NAME() == null) {
            return new TypeName(context == null ? builder.missing(null) : builder.missing(context), "", null);
        }
        var assembly = context.ASSEMBLY() == null ? null : context.ASSEMBLY().getText();
        return suffixed(context.NAME(), assembly, context.suffixes);
    }

    ITypeName argument(TypeArgumentContext context) {
        if (context.typeName() != null) {
            return typeName(context.typeName());
        }
        return context.NAME() == null
                ? new TypeName(builder.missing(context), "", null)
                : suffixed(context.NAME(), null, context.suffixes);
    }

    private ITypeName suffixed(TerminalNode node, String assembly, List<TypeSuffixContext> suffixes) {
        var extent = builder.extent(node.getSymbol());
        ITypeName name = new TypeName(extent, extent.text().replace("`", "`"), assembly);
        for (var suffix : suffixes) {
            var whole = suffix.close == null ? name.extent() : name.extent().to(builder.extent(suffix.close));
            name = suffix.arguments.isEmpty()
                    ? new ArrayTypeName(whole, name, suffix.ranks.size() + 1)
                    : new GenericTypeName(
                            whole,
                            name,
                            suffix.arguments.stream().map(this::argument).toList());
        }
        return name;
    }

    // ---------------------------------------------------------------- using

    UsingStatementAst using(TerminalNode keyword, UsingBodyContext context) {
        var first = builder.extent(keyword.getSymbol());
        var kind = kind(context);
        var name = context == null || context.name == null ? null : text(context.name.start);
        HashtableAst module = context == null || context.hashtable() == null
                ? null
                : builder.expressions.hashtable(context.hashtable());
        StringConstantExpressionAst alias = null;
        if (context != null && context.alias != null) {
            module =
                    context.alias.hashtable() == null ? null : builder.expressions.hashtable(context.alias.hashtable());
            alias = module == null ? text(context.alias.start) : null;
        }
        var last = module != null ? module : alias != null ? alias : name;
        return new UsingStatementAst(last == null ? first : first.to(last.extent()), kind, name, alias, module);
    }

    private static UsingStatementKind kind(UsingBodyContext context) {
        var text = context == null || context.kind == null ? "" : context.kind.getText();
        for (var kind : UsingStatementKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return UsingStatementKind.Command;
    }

    private static StringConstantExpressionAst text(Token token) {
        var word = (LexToken) token;
        return word.content() == null
                ? null
                : new StringConstantExpressionAst(
                        word.extent(), word.content().value(), word.content().quoting());
    }
}
