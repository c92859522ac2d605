package mediashell.language.lexer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import mediashell.language.ast.TokenFlags;
import mediashell.language.ast.TokenKind;

/** Operators of a dash and letters (about_Operators): {@code -eq} is {@code Ieq}, as {@code -ieq} is. */
final class Operators {
    private static final Map<String, TokenKind> WORDS = words();
    private static final Set<TokenKind> UNARY_ONLY = Set.of(TokenKind.Not, TokenKind.Bnot);

    private Operators() {}

    /** The operator of {@code word}, letters without the dash; null when there is none. */
    static TokenKind byWord(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    static boolean isBinary(TokenKind kind) {
        return kind.has(TokenFlags.BinaryOperator);
    }

    static boolean isUnary(TokenKind kind) {
        return UNARY_ONLY.contains(kind) || kind.has(TokenFlags.UnaryOperator);
    }

    private static Map<String, TokenKind> words() {
        var words = new HashMap<>(Arrays.stream(TokenKind.values())
                .filter(kind -> kind.text().length() > 1 && kind.text().charAt(0) == '-')
                .filter(kind -> Character.isLetter(kind.text().charAt(1)))
                .collect(Collectors.toMap(kind -> kind.text().substring(1), kind -> kind)));
        for (var kind : TokenKind.values()) {
            if (kind.name().charAt(0) == 'I'
                    && kind.text().startsWith("-i")
                    && words.containsKey(caseSensitive(kind))) {
                words.put(kind.text().substring(2), kind);
            }
        }
        return words;
    }

    private static String caseSensitive(TokenKind kind) {
        return "c" + kind.text().substring(2);
    }
}
