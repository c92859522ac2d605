package mediashell.host.repl;

import mediashell.language.ParseResult;
import mediashell.language.Parser;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenFlags;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours a line by the kinds of its tokens. */
final class ScriptHighlighter implements Highlighter {

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        int at = 0;
        ParseResult result = Parser.parseInput(buffer, null);
        for (Token token : result.tokens()) {
            int start = token.extent().startOffset();
            int end = Math.min(token.extent().endOffset(), buffer.length());
            if (start < at || end <= start) {
                continue;
            }
            line.append(buffer.substring(at, start));
            line.styled(style(token), buffer.substring(start, end));
            at = end;
        }
        return line.append(buffer.substring(at)).toAttributedString();
    }

    private static AttributedStyle style(Token token) {
        return switch (token.kind()) {
            case Variable, SplattedVariable -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
            case StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable ->
                AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
            case Number -> AttributedStyle.DEFAULT.foreground(AttributedStyle.BLUE | AttributedStyle.BRIGHT);
            case Comment -> AttributedStyle.DEFAULT.foreground(AttributedStyle.BLACK | AttributedStyle.BRIGHT);
            case Parameter -> AttributedStyle.DEFAULT.foreground(AttributedStyle.BLACK | AttributedStyle.BRIGHT);
            default -> other(token);
        };
    }

    private static AttributedStyle other(Token token) {
        return token.kind().has(TokenFlags.Keyword)
                ? AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA)
                : AttributedStyle.DEFAULT;
    }
}
