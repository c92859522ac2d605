package mediashell.site.wmi.wql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** Cuts a query into words, texts, numbers and symbols; a backslash in a text escapes the next character. */
final class WqlLexer {

    private static final int LONGEST = 16_384; // facts/site-and-content.md §2.5
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<word>[A-Za-z_][A-Za-z0-9_.]*)|(?<number>-?[0-9]+)"
                    + "|'(?<single>(?:[^'\\\\]|\\\\.)*+)'|\"(?<double>(?:[^\"\\\\]|\\\\.)*+)\"|(?<symbol><=|>=|<>|!=|[=<>(),*]))");

    private WqlLexer() {}

    static List<WqlToken> read(String query) {
        if (query.length() > LONGEST) {
            throw invalid(query, "a query has at most " + LONGEST + " characters");
        }
        List<WqlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(query);
        int at = 0;
        while (!query.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw invalid(query, "position " + (at + 1) + " is not WQL");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new WqlToken(WqlToken.Kind.END, "the end"));
        return tokens;
    }

    private static WqlToken token(Matcher matcher) {
        if (matcher.group("word") != null) {
            return new WqlToken(WqlToken.Kind.WORD, matcher.group("word"));
        }
        if (matcher.group("number") != null) {
            return new WqlToken(WqlToken.Kind.NUMBER, matcher.group("number"));
        }
        if (matcher.group("symbol") != null) {
            return new WqlToken(WqlToken.Kind.SYMBOL, matcher.group("symbol"));
        }
        String text = matcher.group("single") == null ? matcher.group("double") : matcher.group("single");
        return new WqlToken(WqlToken.Kind.STRING, text.replaceAll("\\\\(.)", "$1"));
    }

    static SiteException invalid(String query, String sentence) {
        String shown = query.length() > 200 ? query.substring(0, 200) + "…" : query;
        return new SiteException(SiteErrorCode.QUERY_INVALID, shown, sentence);
    }
}
