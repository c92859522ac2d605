package mediashell.language.lexer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import mediashell.language.ast.TokenFlags;
import mediashell.language.ast.TokenKind;
import mediashell.language.grammar.PowerShellParser;

/** The words that are keywords in a given place (about_Language_Keywords). */
final class Keywords {
    private static final Map<String, Keyword> STATEMENT = Map.ofEntries(
            word(PowerShellParser.IF, TokenKind.If),
            word(PowerShellParser.SWITCH, TokenKind.Switch),
            word(PowerShellParser.FOREACH, TokenKind.Foreach),
            word(PowerShellParser.FOR, TokenKind.For),
            word(PowerShellParser.WHILE, TokenKind.While),
            word(PowerShellParser.DO, TokenKind.Do),
            word(PowerShellParser.TRY, TokenKind.Try),
            word(PowerShellParser.TRAP, TokenKind.Trap),
            word(PowerShellParser.DATA, TokenKind.Data),
            word(PowerShellParser.FUNCTION, TokenKind.Function),
            word(PowerShellParser.FUNCTION, TokenKind.Filter),
            word(PowerShellParser.FUNCTION, TokenKind.Workflow),
            word(PowerShellParser.CLASS, TokenKind.Class),
            word(PowerShellParser.ENUM, TokenKind.Enum),
            word(PowerShellParser.RETURN, TokenKind.Return),
            word(PowerShellParser.RETURN, TokenKind.Throw),
            word(PowerShellParser.RETURN, TokenKind.Exit),
            word(PowerShellParser.LEAVE, TokenKind.Break),
            word(PowerShellParser.LEAVE, TokenKind.Continue),
            word(PowerShellParser.LATE_USING, TokenKind.Using));
    private static final Map<String, Keyword> BLOCKS = Map.ofEntries(
            word(PowerShellParser.BLOCK_NAME, TokenKind.Begin),
            word(PowerShellParser.BLOCK_NAME, TokenKind.Process),
            word(PowerShellParser.BLOCK_NAME, TokenKind.End),
            word(PowerShellParser.BLOCK_NAME, TokenKind.Clean),
            word(PowerShellParser.BLOCK_NAME, TokenKind.Dynamicparam));
    private static final Map<String, Keyword> TOP = top();
    private static final Map<String, Keyword> IF_TAIL =
            Map.ofEntries(word(PowerShellParser.ELSEIF, TokenKind.ElseIf), word(PowerShellParser.ELSE, TokenKind.Else));
    private static final Map<String, Keyword> DO_TAIL =
            Map.ofEntries(word(PowerShellParser.WHILE, TokenKind.While), word(PowerShellParser.UNTIL, TokenKind.Until));
    private static final Map<String, Keyword> TRY_TAIL = Map.ofEntries(
            word(PowerShellParser.CATCH, TokenKind.Catch), word(PowerShellParser.FINALLY, TokenKind.Finally));
    private static final Map<String, Keyword> FOREACH = Map.ofEntries(word(PowerShellParser.IN, TokenKind.In));
    private static final Map<String, Keyword> CLAUSE = Map.ofEntries(word(PowerShellParser.DEFAULT, TokenKind.Default));
    private static final Map<String, Keyword> CLASS_BODY = Map.ofEntries(
            word(PowerShellParser.MODIFIER, TokenKind.Static),
            word(PowerShellParser.MODIFIER, TokenKind.Hidden),
            word(PowerShellParser.BASE, TokenKind.Base));
    private static final Map<String, Keyword> PARAM = Map.ofEntries(word(PowerShellParser.PARAM, TokenKind.Param));
    private static final Map<String, Keyword> TYPE_KEYWORD =
            Map.ofEntries(word(PowerShellParser.CLASS, TokenKind.Class), word(PowerShellParser.ENUM, TokenKind.Enum));

    /** Every word that PowerShell's tokenizer calls a keyword in some place. */
    private static final Map<String, TokenKind> KINDS = Arrays.stream(TokenKind.values())
            .filter(kind -> kind.has(TokenFlags.Keyword) || kind.compareTo(TokenKind.Public) >= 0)
            .filter(kind -> kind != TokenKind.DynamicKeyword)
            .collect(Collectors.toMap(TokenKind::text, kind -> kind));

    private Keywords() {}

    /** The keyword that {@code word} is anywhere; null when it is none. */
    static TokenKind kind(String word) {
        return word.length() > 13 ? null : KINDS.get(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Keyword> top() {
        var words = new HashMap<>(BLOCKS);
        words.putAll(Map.ofEntries(
                word(PowerShellParser.USING, TokenKind.Using), word(PowerShellParser.PARAM, TokenKind.Param)));
        return Map.copyOf(words);
    }

    record Keyword(int type, TokenKind kind) {}

    /** The keyword that {@code word} is in {@code mode}; null when it is none there. */
    static Keyword find(LexMode mode, String word) {
        if (word.length() > 12) {
            return null;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        var known = table(mode).get(lower);
        boolean top = mode == LexMode.BODY || mode == LexMode.BLOCKS;
        return known == null && top ? STATEMENT.get(lower) : known;
    }

    private static Map<String, Keyword> table(LexMode mode) {
        return switch (mode) {
            case BODY -> TOP;
            case BLOCKS -> BLOCKS;
            case STATEMENT, ASSIGNED -> STATEMENT;
            case IF_TAIL -> IF_TAIL;
            case DO_TAIL -> DO_TAIL;
            case TRY_TAIL -> TRY_TAIL;
            case FOREACH -> FOREACH;
            case CLAUSE -> CLAUSE;
            case CLASS_BODY -> CLASS_BODY;
            case PARAM -> PARAM;
            case TYPE_KEYWORD -> TYPE_KEYWORD;
            default -> Map.of();
        };
    }

    private static Map.Entry<String, Keyword> word(int type, TokenKind kind) {
        return Map.entry(kind.text(), new Keyword(type, kind));
    }
}
