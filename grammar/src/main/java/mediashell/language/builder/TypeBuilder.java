package mediashell.language.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.language.ast.ArrayTypeName;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ConstantExpressionAst;
import mediashell.language.ast.ErrorExpressionAst;
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
import mediashell.language.grammar.PowerShellParser.AttributeValueContext;
import mediashell.language.grammar.PowerShellParser.TypeArgumentContext;
import mediashell.language.grammar.PowerShellParser.TypeConstraintContext;
import mediashell.language.grammar.PowerShellParser.TypeNameContext;
import mediashell.language.grammar.PowerShellParser.TypeSuffixContext;
import mediashell.language.grammar.PowerShellParser.UsingBodyContext;
import mediashell.language.grammar.PowerShellParser.UsingItemContext;
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
            positional.add(value(context, value));
            return;
        }
        var name = builder.extent(context.name);
        boolean omitted = context.EQUALS() == null;
        var argument = omitted ? new ConstantExpressionAst(name, Boolean.TRUE) : value(context, value);
        if (named.stream().anyMatch(other -> other.argumentName().equalsIgnoreCase(name.text()))) {
            builder.report(
                    name, "DuplicateNamedArgument", "The attribute has the argument '" + name.text() + "' already.");
            return;
        }
        named.add(new NamedAttributeArgumentAst(name.to(argument.extent()), name.text(), argument, omitted));
    }

    private ExpressionAst value(AttributeArgumentContext argument, AttributeValueContext value) {
        if (value != null && value.expression() != null) {
            return builder.expressions.expression(value.expression());
        }
        return new ErrorExpressionAst(
                argument.EQUALS() == null
                        ? builder.behindPrevious(argument)
                        : builder.extent(argument.EQUALS().getSymbol()).after(),
                List.of());
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
        var item = context == null ? null : usingItem(context.item, kind);
        var alias = context == null ? null : usingItem(context.alias, kind);
        var last = alias == null ? item : alias;
        return new UsingStatementAst(
                last == null ? first : first.to(last.extent()),
                kind,
                item instanceof StringConstantExpressionAst name ? name : null,
                alias instanceof StringConstantExpressionAst name ? name : null,
                last instanceof HashtableAst module ? module : null);
    }

    /** A name, or for modules a hashtable; null when nothing of the kind stands there. */
    private ExpressionAst usingItem(UsingItemContext context, UsingStatementKind kind) {
        if (context == null
                || context.singleArgument() == null
                || context.singleArgument().getChildCount() == 0) {
            return null;
        }
        var item = builder.expressions.single(context.singleArgument());
        if (item instanceof StringConstantExpressionAst
                || item instanceof HashtableAst && kind == UsingStatementKind.Module) {
            return item;
        }
        builder.report(item.extent(), "InvalidValueForUsingItemName", "'using' takes a plain name here.");
        return null;
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
}
