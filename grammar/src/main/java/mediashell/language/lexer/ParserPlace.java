package mediashell.language.lexer;

import mediashell.language.ast.TokenKind;
import mediashell.language.grammar.PowerShellParser;
import mediashell.language.grammar.PowerShellParser.ArgumentContext;
import mediashell.language.grammar.PowerShellParser.BaseTypesContext;
import mediashell.language.grammar.PowerShellParser.CommandContext;
import mediashell.language.grammar.PowerShellParser.CommandElementContext;
import mediashell.language.grammar.PowerShellParser.ExpressionElementContext;
import mediashell.language.grammar.PowerShellParser.PipelineChainContext;
import mediashell.language.grammar.PowerShellParser.PipelineContext;
import mediashell.language.grammar.PowerShellParser.PipelineStatementContext;
import mediashell.language.grammar.PowerShellParser.PrimaryContext;
import mediashell.language.grammar.PowerShellParser.SingleArgumentContext;
import mediashell.language.grammar.PowerShellParser.StatementsContext;
import mediashell.language.grammar.PowerShellParser.TypeNameContext;
import org.antlr.v4.runtime.RuleContext;

/** Answers the lexer from the rules that the parser is in. */
final class ParserPlace implements Place {
    private final ContextTokenStream stream;
    private PowerShellParser parser;

    ParserPlace(ContextTokenStream stream) {
        this.stream = stream;
    }

    void follow(PowerShellParser owner) {
        this.parser = owner;
    }

    @Override
    public boolean commaDivides() {
        for (RuleContext context = parser.getContext(); context != null; context = context.getParent()) {
            int comma = RuleModes.comma(context.getRuleIndex());
            if (comma != 0) {
                return comma > 0;
            }
        }
        return false;
    }

    @Override
    public boolean mayAssign() {
        for (RuleContext context = parser.getContext(); context != null; context = context.getParent()) {
            switch (context) {
                case ExpressionElementContext element
                when !element.redirections.isEmpty() -> {
                    return false;
                }
                case PipelineContext pipeline
                when hasMore(pipeline) -> {
                    return false;
                }
                case PipelineChainContext chain -> {
                    return chain.operators.isEmpty() && chain.elements.stream().noneMatch(ParserPlace::hasMore);
                }
                default -> {}
            }
        }
        return false;
    }

    /** True for a pipeline that is more than its first expression. */
    private static boolean hasMore(PipelineContext pipeline) {
        return pipeline.PIPE().size() > 0
                || pipeline.elements.stream()
                        .anyMatch(element -> element.expressionElement() == null
                                || !element.expressionElement().redirections.isEmpty());
    }

    @Override
    public boolean afterMissing() {
        return stream.isAfterMissing();
    }

    @Override
    public boolean endsItself() {
        for (RuleContext context = parser.getContext(); context != null; context = context.getParent()) {
            if (context instanceof PipelineStatementContext statement) {
                return endsItself(statement.pipelineChain());
            }
            if (context.getRuleIndex() != PowerShellParser.RULE_pipelineEnd) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsItself(PipelineChainContext chain) {
        if (chain == null || chain.assignment() == null || chain.assignment().value == null) {
            return false;
        }
        var value = chain.assignment().value.statement();
        return value != null
                && (value.pipelineStatement() == null
                        ? value.getChildCount() > 0
                        : endsItself(value.pipelineStatement().pipelineChain()));
    }

    @Override
    public boolean mayList() {
        for (RuleContext context = parser.getContext(); context != null; context = context.getParent()) {
            if (context instanceof ArgumentContext) {
                return true;
            }
            if (context instanceof CommandContext) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean inArgument() {
        for (RuleContext context = parser.getContext(); context != null; context = context.getParent()) {
            if (context instanceof PrimaryContext) {
                return context.getParent() instanceof SingleArgumentContext;
            }
        }
        return false;
    }

    @Override
    public int previousEnd() {
        return stream.position();
    }

    @Override
    public int previousType() {
        return stream.previous() == null ? 0 : stream.previous().getType();
    }

    @Override
    public boolean assemblyFollows() {
        var context = parser.getContext();
        if (!(context instanceof TypeNameContext name)) {
            return false;
        }
        boolean listed = name.getParent() instanceof BaseTypesContext;
        return !listed || name.suffixes.stream().anyMatch(suffix -> !suffix.arguments.isEmpty());
    }

    @Override
    public boolean inTypeName() {
        int rule = parser.getContext().getRuleIndex();
        return rule == PowerShellParser.RULE_typeSuffix || rule == PowerShellParser.RULE_typeArgument;
    }

    @Override
    public boolean parametersEnded() {
        for (RuleContext context = parser.getContext(); context != null; context = context.getParent()) {
            if (context instanceof CommandContext command) {
                return command.elements.stream().anyMatch(ParserPlace::isDoubleDash);
            }
            if (context instanceof StatementsContext) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDoubleDash(CommandElementContext element) {
        var parameter = element.parameterElement();
        return parameter != null
                && parameter.PARAMETER() != null
                && ((LexToken) parameter.PARAMETER().getSymbol()).kind() == TokenKind.MinusMinus;
    }
}
