package mediashell.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import mediashell.language.ast.CommentHelpInfo;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;

/**
 * Finds comment-based help (about_Comment_Based_Help): the comments at the start or the end of a script or function body,
 * or right before a function, when they hold a known directive such as {@code .SYNOPSIS}.
 */
public final class CommentHelpParser {
    private static final Set<String> DIRECTIVES = Set.of(
            "SYNOPSIS",
            "DESCRIPTION",
            "PARAMETER",
            "EXAMPLE",
            "INPUTS",
            "OUTPUTS",
            "NOTES",
            "LINK",
            "COMPONENT",
            "ROLE",
            "FUNCTIONALITY",
            "FORWARDHELPTARGETNAME",
            "FORWARDHELPCATEGORY",
            "REMOTEHELPRUNSPACE",
            "EXTERNALHELP");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<String> text = new ArrayList<>();
    private String directive = "";
    private String argument = "";

    private CommentHelpParser() {}

    /** The help of a whole script; null when there is none. */
    public static CommentHelpInfo ofScript(ParseResult script) {
        var tokens = script.tokens();
        var help = parse(commentsFrom(tokens, 0));
        return help != null ? help : parse(commentsBefore(tokens, tokens.size() - 1));
    }

    /** The help of a function in a script: in its body at the start or end, or right before it; null without any. */
    public static CommentHelpInfo ofFunction(FunctionDefinitionAst function, ParseResult script) {
        var tokens = script.tokens();
        var body = function.body().extent();
        var help = parse(commentsFrom(tokens, indexAt(tokens, body.startOffset()) + 1));
        help = help != null ? help : parse(commentsBefore(tokens, indexAt(tokens, body.endOffset() - 1)));
        int start = indexAt(tokens, function.extent().startOffset());
        return help != null ? help : parse(commentsBefore(tokens, start));
    }

    private static int indexAt(List<Token> tokens, int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).extent().startOffset() < offset) {
            index++;
        }
        return index;
    }

    private static List<Token> commentsFrom(List<Token> tokens, int first) {
        var comments = new ArrayList<Token>();
        for (int i = first; i < tokens.size() && isCommentOrLine(tokens.get(i)); i++) {
            comments.add(tokens.get(i));
        }
        return comments;
    }

    private static List<Token> commentsBefore(List<Token> tokens, int end) {
        int first = Math.min(end, tokens.size());
        while (first > 0 && isCommentOrLine(tokens.get(first - 1))) {
            first--;
        }
        return tokens.subList(first, Math.min(end, tokens.size()));
    }

    private static boolean isCommentOrLine(Token token) {
        return token.kind() == TokenKind.Comment || token.kind() == TokenKind.NewLine;
    }

    private static CommentHelpInfo parse(List<Token> comments) {
        var parser = new CommentHelpParser();
        for (var token : comments) {
            if (token.kind() == TokenKind.Comment) {
                content(token.text()).lines().forEach(parser::accept);
            }
        }
        parser.close();
        boolean empty = parser.sections.isEmpty() && parser.parameters.isEmpty();
        return empty ? null : new CommentHelpInfo(parser.sections, parser.parameters);
    }

    /** A comment's text without its signs. */
    private static String content(String comment) {
        if (!comment.startsWith("<#")) {
            return comment.substring(1);
        }
        return comment.endsWith("#>") && comment.length() > 3
                ? comment.substring(2, comment.length() - 2)
                : comment.substring(2);
    }

    private void accept(String line) {
        var words = line.strip().split("\\s+", 2);
        var name = words[0].startsWith(".") ? words[0].substring(1).toUpperCase(Locale.ROOT) : "";
        if (!DIRECTIVES.contains(name)) {
            text.add(line);
            return;
        }
        close();
        directive = name;
        argument = words.length > 1 ? words[1].strip() : "";
    }

    private void close() {
        var joined = String.join("\n", text).stripIndent().strip();
        text.clear();
        if (directive.equals("PARAMETER")) {
            parameters.put(argument.toUpperCase(Locale.ROOT), joined);
        } else if (!directive.isEmpty()) {
            sections.computeIfAbsent(directive, name -> new ArrayList<>()).add(argument.isEmpty() ? joined : argument);
        }
    }
}
