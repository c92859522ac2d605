package mediashell.site.wmi.wql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * Parses {@code SELECT [DISTINCT] list FROM class [[AS] alias] [WHERE …] [ORDER BY …]}. Joins and functions are typed errors
 * that say so.
 */
public final class WqlParser {

    private static final int DEEPEST = 100;
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CLAUSES =
            words("WHERE", "ORDER", "JOIN", "INNER", "LEFT", "FULL", "RIGHT", "GROUP", "ON");

    private final String query;
    private final List<WqlToken> tokens;
    private int at;
    private int depth;

    private WqlParser(String query) {
        this.query = query;
        this.tokens = WqlLexer.read(query);
    }

    /** The query in a text; {@link SiteErrorCode#QUERY_INVALID} says where it is not one. */
    public static WqlQuery parse(String query) {
        return new WqlParser(query).query();
    }

    private static Set<String> words(String... words) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(words));
        return set;
    }

    private WqlQuery query() {
        expectWord("SELECT");
        boolean distinct = takeWord("DISTINCT");
        List<String> properties = new ArrayList<>();
        boolean count = takeWord("COUNT");
        if (count) {
            expectSymbol("(");
            next();
            expectSymbol(")");
        } else if (!takeSymbol("*")) {
            do {
                properties.add(property());
            } while (takeSymbol(","));
        }
        expectWord("FROM");
        String className = word("a class name");
        alias();
        Optional<WqlCondition> condition = takeWord("WHERE") ? Optional.of(or()) : Optional.empty();
        List<WqlQuery.Order> order = order();
        if (peek().kind() != WqlToken.Kind.END) {
            throw unexpected("the end of the query (joins and grouping are not supported)");
        }
        properties.removeIf(each -> each.equals("*"));
        return new WqlQuery(properties, distinct, count, className, condition, order);
    }

    private void alias() {
        boolean said = takeWord("AS");
        if (said || peek().kind() == WqlToken.Kind.WORD && !CLAUSES.contains(peek().text())) {
            word("an alias");
        }
    }

    private List<WqlQuery.Order> order() {
        List<WqlQuery.Order> order = new ArrayList<>();
        if (takeWord("ORDER")) {
            expectWord("BY");
            do {
                String property = property();
                boolean descending = takeWord("DESC");
                if (!descending) {
                    takeWord("ASC");
                }
                order.add(new WqlQuery.Order(property, descending));
            } while (takeSymbol(","));
        }
        return order;
    }

    private WqlCondition or() {
        WqlCondition left = and();
        while (takeWord("OR")) {
            left = new WqlCondition.Or(left, and());
        }
        return left;
    }

    private WqlCondition and() {
        WqlCondition left = not();
        while (takeWord("AND")) {
            left = new WqlCondition.And(left, not());
        }
        return left;
    }

    private WqlCondition not() {
        if (++depth > DEEPEST) {
            throw WqlLexer.invalid(query, "is nested more than " + DEEPEST + " deep");
        }
        WqlCondition condition = takeWord("NOT") ? new WqlCondition.Not(not()) : primary();
        depth--;
        return condition;
    }

    private WqlCondition primary() {
        if (takeSymbol("(")) {
            WqlCondition inner = or();
            expectSymbol(")");
            return inner;
        }
        if (peek().kind() != WqlToken.Kind.WORD) {
            return reversed();
        }
        String property = property();
        if (peek().isSymbol("(")) {
            throw unexpected("a comparison (functions are not supported)");
        }
        if (takeWord("NOT")) {
            return new WqlCondition.Not(afterProperty(property));
        }
        return afterProperty(property);
    }

    /** A literal on the left: {@code 'x' = Name}. */
    private WqlCondition reversed() {
        Object literal = literal();
        String operator = comparison();
        String property = property();
        String mirrored =
                switch (operator) {
                    case "<" -> ">";
                    case "<=" -> ">=";
                    case ">" -> "<";
                    case ">=" -> "<=";
                    default -> operator;
                };
        return new WqlCondition.Comparison(property, mirrored, literal);
    }

    private WqlCondition afterProperty(String property) {
        if (takeWord("LIKE")) {
            return new WqlCondition.Like(property, String.valueOf(literal()));
        }
        if (takeWord("IN")) {
            return new WqlCondition.In(property, literals());
        }
        if (takeWord("IS")) {
            boolean negated = takeWord("NOT");
            expectWord("NULL");
            return new WqlCondition.Comparison(property, negated ? "<>" : "=", null);
        }
        return new WqlCondition.Comparison(property, comparison(), literal());
    }

    private List<Object> literals() {
        expectSymbol("(");
        if (peek().isWord("SELECT")) {
            throw unexpected("a list of values (queries in queries are not supported)");
        }
        List<Object> values = new ArrayList<>();
        do {
            values.add(literal());
        } while (takeSymbol(","));
        expectSymbol(")");
        return values;
    }

    private String comparison() {
        WqlToken token = next();
        if (token.kind() != WqlToken.Kind.SYMBOL || !COMPARISONS.contains(token.text())) {
            at--;
            throw unexpected("a comparison");
        }
        return token.text().equals("!=") ? "<>" : token.text();
    }

    private Object literal() {
        WqlToken token = next();
        if (token.isWord("TRUE") || token.isWord("FALSE")) {
            return token.isWord("TRUE");
        }
        if (token.isWord("NULL")) {
            return null;
        }
        if (token.kind() == WqlToken.Kind.NUMBER && token.text().length() <= 19) {
            return Long.parseLong(
                    token.text().substring(0, Math.min(18, token.text().length())));
        }
        if (token.kind() == WqlToken.Kind.STRING) {
            return token.text();
        }
        at--;
        throw unexpected("a value");
    }

    /** A property, without the alias or class before a dot. */
    private String property() {
        if (takeSymbol("*")) {
            return "*";
        }
        String name = word("a property");
        if (name.endsWith(".") && takeSymbol("*")) {
            return "*";
        }
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String word(String what) {
        if (peek().kind() != WqlToken.Kind.WORD) {
            throw unexpected(what);
        }
        return next().text();
    }

    private WqlToken peek() {
        return tokens.get(at);
    }

    private WqlToken next() {
        WqlToken token = tokens.get(at);
        if (token.kind() != WqlToken.Kind.END) {
            at++;
        }
        return token;
    }

    private boolean takeWord(String word) {
        boolean found = peek().isWord(word);
        at += found ? 1 : 0;
        return found;
    }

    private boolean takeSymbol(String symbol) {
        boolean found = peek().isSymbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private void expectWord(String word) {
        if (!takeWord(word)) {
            throw unexpected(word);
        }
    }

    private void expectSymbol(String symbol) {
        if (!takeSymbol(symbol)) {
            throw unexpected(symbol);
        }
    }

    private SiteException unexpected(String expected) {
        return WqlLexer.invalid(query, "expected " + expected + ", but found " + peek().text());
    }
}
