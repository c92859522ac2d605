package mediashell.language.lexer;

import java.util.ArrayList;

import mediashell.language.grammar.PowerShellParser;

/** Looks past groups in brackets for the few places where one token cannot tell. */
final class Lookahead {
    /** How far a look ahead goes at most; attributes are shorter. */
    private static final int FARTHEST = 20_000;

    private final Script script;
    private final Blanks blanks;

    Lookahead(Script script, Blanks blanks) {
        this.script = script;
        this.blanks = blanks;
    }

    /** The type of the bracket at {@code position} where a statement begins: what the attribute belongs to. */
    int bracketType(int position, LexMode mode) {
        int at = position;
        while (script.at(at) == '[') {
            at = behindAttribute(at);
            if (at < 0) {
                return PowerShellParser.LBRACKET;
            }
            at = blanks.skip(at, true, false);
        }
        int end = at;
        while (Characters.isIdentifierPart(script.at(end))) {
            end++;
        }
        if (end == at || end - at > 5) {
            return PowerShellParser.LBRACKET;
        }
        var word = script.substring(at, end);
        if (mode == LexMode.BODY && Keywords.find(LexMode.PARAM, word) != null && isParamBlock(end)) {
            return PowerShellParser.PARAM_LBRACKET;
        }
        return Keywords.find(LexMode.TYPE_KEYWORD, word) != null
                ? PowerShellParser.TYPE_LBRACKET
                : PowerShellParser.LBRACKET;
    }

    /** The position behind the attribute at {@code position}, even when its parenthesis or bracket is not closed; -1 when it is none. */
    private int behindAttribute(int position) {
        int at = position + 1;
        while (Characters.isIdentifierPart(script.at(at)) || script.at(at) == '.') {
            at++;
        }
        if (script.at(at) != '(') {
            return behindGroup(position);
        }
        int close = firstOf(at + 1, ")]");
        if (script.at(close) == ']') {
            return close + 1;
        }
        int behind = blanks.skip(close + 1, true, false);
        return script.at(behind) == ']' ? behind + 1 : Math.min(close + 1, script.length());
    }

    /** True when the label that ends at {@code position} stands before a loop or {@code switch}. */
    boolean isLoop(int position) {
        int start = blanks.skip(position, true, false);
        int end = start;
        while (Characters.isIdentifierPart(script.at(end)) || script.at(end) == '-') {
            end++;
        }
        var kind = Keywords.kind(script.substring(start, end));
        return switch (kind) {
            case Foreach, For, While, Do, Switch -> true;
            case null, default -> false;
        };
    }

    /** True when the word {@code param} that ends at {@code position} begins a block and is no command. */
    boolean isParamBlock(int position) {
        return script.at(blanks.skip(position, true, false)) == '(';
    }

    /** The first of {@code stops} at or behind {@code position} that stands in no inner bracket; the end when there is none. */
    int firstOf(int position, String stops) {
        int depth = 0;
        int at = position;
        while (at < script.length()) {
            char c = script.at(at);
            if (depth == 0 && stops.indexOf(c) >= 0) {
                return at;
            }
            depth = opens(c) ? depth + 1 : closes(c) ? Math.max(0, depth - 1) : depth;
            at = opens(c) || closes(c) || Characters.isNewLine(c) ? at + 1 : skipAtom(at, c);
        }
        return script.length();
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    /** True when the bracket at {@code position} holds type arguments: an opening parenthesis follows it. */
    boolean isTypeArguments(int position) {
        int end = behindGroup(position);
        return end > 0 && script.at(end) == '(';
    }

    /** The position behind the bracket that closes the one at {@code position}; -1 when none does. */
    private int behindGroup(int position) {
        int depth = 0;
        int at = position;
        int last = Math.min(script.length(), position + FARTHEST);
        while (at < last) {
            char c = script.at(at);
            switch (c) {
                case '[', '(', '{' -> depth++;
                case ']', ')', '}' -> depth--;
                default -> {
                    at = skipAtom(at, c);
                    continue;
                }
            }
            at++;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private int skipAtom(int at, char c) {
        if (c == '`') {
            return at + 2;
        }
        if (Characters.isSingleQuote(c) || Characters.isDoubleQuote(c)) {
            var strings = new StringScanner(script, new ArrayList<>());
            strings.scan(at);
            return strings.end();
        }
        int behind = c == '#' || c == '<' ? blanks.skip(at, false, false) : at;
        return Math.max(behind, at + 1);
    }
}
