package mediashell.automation.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.ScriptBlock;
import mediashell.language.Parser;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.Token;

/** The help comment of a function or script: before it, at the beginning or at the end of its body. */
final class CommentHelp {
    /** A comment before a function may be followed by one empty line. */
    private static final int ONE_EMPTY_LINE = 2;

    private final HelpSections sections;
    private final Map<String, String> parameterComments;
    private final List<ParameterAst> parameters;

    private CommentHelp(HelpSections sections, Map<String, String> parameterComments, List<ParameterAst> parameters) {
        this.sections = sections;
        this.parameterComments = parameterComments;
        this.parameters = parameters;
    }

    /** What the comments say; {@link #sections} is null when none is a help comment. */
    static CommentHelp of(ScriptBlock block) {
        ScriptBlockAst ast = (ScriptBlockAst) block.ast();
        List<Token> tokens = Parser.parseInput(
                        ast.extent().source().text(), ast.extent().file())
                .tokens();
        CommentBlocks comments = new CommentBlocks(tokens);
        FunctionDefinitionAst function = ast.parent() instanceof FunctionDefinitionAst found ? found : null;
        List<ParameterAst> parameters = parameters(ast, function);
        Map<String, String> described = new LinkedHashMap<>();
        for (ParameterAst parameter : parameters) {
            List<Token> before =
                    comments.before(comments.indexAt(parameter.extent().startOffset()), ONE_EMPTY_LINE);
            String text = String.join("\n", CommentBlocks.lines(before)).strip();
            if (!text.isEmpty()) {
                described.put(name(parameter), text);
            }
        }
        return new CommentHelp(find(ast, function, comments), described, parameters);
    }

    private static List<ParameterAst> parameters(ScriptBlockAst ast, FunctionDefinitionAst function) {
        if (function != null
                && function.parameters() != null
                && !function.parameters().isEmpty()) {
            return function.parameters();
        }
        return ast.paramBlock() == null ? List.of() : ast.paramBlock().parameters();
    }

    private static HelpSections find(ScriptBlockAst ast, FunctionDefinitionAst function, CommentBlocks comments) {
        HelpSections found = null;
        if (function != null) {
            int start = comments.indexAt(function.extent().startOffset());
            found = HelpSections.of(CommentBlocks.lines(comments.before(start, ONE_EMPTY_LINE)));
        }
        if (found == null) {
            int first = comments.indexAt(ast.extent().startOffset() + (function == null ? 0 : 1));
            int begin = function == null ? 0 : first;
            found = HelpSections.of(CommentBlocks.lines(comments.from(begin)));
        }
        if (found == null) {
            int last = comments.indexAt(ast.extent().endOffset() - (function == null ? 0 : 1));
            found = HelpSections.of(CommentBlocks.lines(comments.before(last, Integer.MAX_VALUE / 2)));
        }
        return found;
    }

    /** The help comment, or null. */
    HelpSections sections() {
        return sections;
    }

    /** What is said about a parameter, in the help or in a comment before the parameter; null when nothing is. */
    String parameter(String name) {
        String told = sections == null ? null : sections.parameter(name);
        return told != null ? told : parameterComments.get(name.toUpperCase(Locale.ROOT));
    }

    /** The default value of a parameter as it is written, or null. */
    String defaultValue(String name) {
        return parameters.stream()
                .filter(parameter -> name(parameter).equals(name.toUpperCase(Locale.ROOT)))
                .filter(parameter -> parameter.defaultValue() != null)
                .map(parameter -> parameter.defaultValue().extent().text())
                .findFirst()
                .orElse(null);
    }

    private static String name(ParameterAst parameter) {
        return parameter.name().variablePath().userPath().toUpperCase(Locale.ROOT);
    }
}
