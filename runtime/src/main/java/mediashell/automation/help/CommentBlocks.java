package mediashell.automation.help;

import java.util.ArrayList;
import java.util.List;

import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;

/** Finds the comments around a place in a script. */
final class CommentBlocks {
    private final List<Token> tokens;

    CommentBlocks(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The index of the first token that starts at or behind an offset. */
    int indexAt(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).extent().startOffset() < offset) {
            index++;
        }
        return index;
    }

    /**
     * The comments that end before a token, in order.
     *
     * @param proximity how many lines above the token the last of them may end
     */
    List<Token> before(int index, int proximity) {
        List<Token> found = new ArrayList<>();
        int line = index < tokens.size() ? tokens.get(index).extent().startLineNumber() : Integer.MAX_VALUE;
        int lowest = line - proximity;
        for (int i = index - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.extent().endLineNumber() < lowest) {
                break;
            }
            if (token.kind() == TokenKind.Comment) {
                found.addFirst(token);
                lowest = token.extent().startLineNumber() - 1;
            } else if (token.kind() != TokenKind.NewLine) {
                break;
            }
        }
        return found;
    }

    /** The first run of comments from a token on; it ends with code or an empty line. */
    List<Token> from(int index) {
        List<Token> found = new ArrayList<>();
        int lastLine = Integer.MAX_VALUE;
        for (int i = index; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.extent().startLineNumber() > lastLine) {
                break;
            }
            if (token.kind() == TokenKind.Comment) {
                found.add(token);
                lastLine = token.extent().endLineNumber() + 1;
            } else if (token.kind() != TokenKind.NewLine) {
                break;
            }
        }
        return found;
    }

    /** The text of comments without their signs, line by line. */
    static List<String> lines(List<Token> comments) {
        List<String> lines = new ArrayList<>();
        for (Token comment : comments) {
            String text = comment.text();
            if (text.startsWith("<#")) {
                String inner = text.substring(2, text.endsWith("#>") ? text.length() - 2 : text.length());
                lines.addAll(List.of(inner.split("\\r?\\n", -1)));
            } else {
                lines.add(text.replaceFirst("^#+", ""));
            }
        }
        return lines;
    }
}
