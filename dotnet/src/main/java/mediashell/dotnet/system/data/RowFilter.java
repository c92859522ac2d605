package mediashell.dotnet.system.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.DBNull;
import mediashell.text.WildcardPattern;

/**
 * The expressions of DataTable.Select: comparisons, LIKE, IN, IS NULL, arithmetic, and AND, OR, NOT over columns and literals
 * (DataColumn.Expression). Null makes a comparison false.
 */
final class RowFilter {

    private interface Part {
        Object value(DataRow row);
    }

    private final ExecutionContext context;
    private final DataTable table;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private RowFilter(ExecutionContext context, DataTable table, String expression) {
        this.context = context;
        this.table = table;
        tokenize(expression);
    }

    /** The rows that a filter lets through; an empty one lets all. */
    static List<DataRow> select(ExecutionContext context, DataTable table, String expression) {
        List<DataRow> rows =
                table.rows().list().stream().filter(row -> !row.isDeleted()).toList();
        if (expression == null || expression.isBlank()) {
            return rows;
        }
        RowFilter filter = new RowFilter(context, table, expression);
        Part condition = filter.or();
        if (filter.at < filter.tokens.size()) {
            throw wrong("'" + filter.tokens.get(filter.at) + "' is not expected here");
        }
        return rows.stream()
                .filter(row -> Boolean.TRUE.equals(condition.value(row)))
                .toList();
    }

    private static RuntimeException wrong(String message) {
        return SessionErrors.plain("System.Data.SyntaxErrorException", "Syntax error: " + message + ".");
    }

    private void tokenize(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            } else if (c == '\'' || c == '#') {
                end = closing(text, i, c);
            } else if (c == '[') {
                end = closing(text, i, ']');
            } else if (Character.isLetterOrDigit(c) || c == '_' || c == '.') {
                while (end < text.length()
                        && (Character.isLetterOrDigit(text.charAt(end)) || "_.".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
            } else if (end < text.length() && List.of("<>", "<=", ">=").contains(text.substring(i, end + 1))) {
                end++;
            }
            tokens.add(text.substring(i, end));
            i = end;
        }
    }

    private static int closing(String text, int from, char quote) {
        int end = text.indexOf(quote, from + 1);
        while (end >= 0 && quote == '\'' && end + 1 < text.length() && text.charAt(end + 1) == quote) {
            end = text.indexOf(quote, end + 2);
        }
        if (end < 0) {
            throw wrong("'" + quote + "' is missing");
        }
        return end + 1;
    }

    private boolean take(String word) {
        boolean found = at < tokens.size() && tokens.get(at).equalsIgnoreCase(word);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw wrong("'" + word + "' is missing");
        }
    }

    private Part or() {
        Part left = and();
        while (take("OR")) {
            Part a = left;
            Part b = and();
            left = row -> truth(a, row) || truth(b, row);
        }
        return left;
    }

    private Part and() {
        Part left = not();
        while (take("AND")) {
            Part a = left;
            Part b = not();
            left = row -> truth(a, row) && truth(b, row);
        }
        return left;
    }

    private Part not() {
        if (take("NOT")) {
            Part negated = not();
            return row -> !truth(negated, row);
        }
        return comparison();
    }

    private static boolean truth(Part part, DataRow row) {
        return Boolean.TRUE.equals(part.value(row));
    }

    private Part comparison() {
        Part left = sum();
        if (take("IS")) {
            boolean negated = take("NOT");
            expect("NULL");
            return row -> (left.value(row) == DBNull.VALUE) != negated;
        }
        boolean negated = take("NOT");
        if (take("LIKE")) {
            Part pattern = sum();
            return row -> like(left.value(row), pattern.value(row)) != negated;
        }
        if (take("IN")) {
            List<Part> items = list();
            return row -> items.stream().anyMatch(item -> compares("=", left.value(row), item.value(row))) != negated;
        }
        for (String operator : List.of("=", "<>", "<=", ">=", "<", ">")) {
            if (take(operator)) {
                Part right = sum();
                return row -> compares(operator, left.value(row), right.value(row));
            }
        }
        return left;
    }

    private List<Part> list() {
        expect("(");
        List<Part> items = new ArrayList<>();
        do {
            items.add(sum());
        } while (take(","));
        expect(")");
        return items;
    }

    private boolean like(Object value, Object pattern) {
        if (value == DBNull.VALUE || pattern == DBNull.VALUE) {
            return false;
        }
        String wildcard =
                context.conversions().toText(pattern).replace('%', '*').replace("?", "`?");
        return WildcardPattern.isLike(context.conversions().toText(value), wildcard, true, context.culture());
    }

    private boolean compares(String operator, Object left, Object right) {
        if (left == DBNull.VALUE || right == DBNull.VALUE) {
            return false;
        }
        int order = context.conversions().compare(left, right, true);
        return switch (operator) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    private Part sum() {
        Part left = product();
        while (at < tokens.size() && List.of("+", "-").contains(tokens.get(at))) {
            String operator = tokens.get(at++);
            Part a = left;
            Part b = product();
            left = row -> operator.equals("+")
                    ? context.operators().add(a.value(row), b.value(row))
                    : context.operators().subtract(a.value(row), b.value(row));
        }
        return left;
    }

    private Part product() {
        Part left = operand();
        while (at < tokens.size() && List.of("*", "/", "%").contains(tokens.get(at))) {
            String operator = tokens.get(at++);
            Part a = left;
            Part b = operand();
            left = row -> switch (operator) {
                case "*" -> context.operators().multiply(a.value(row), b.value(row));
                case "/" -> context.operators().divide(a.value(row), b.value(row));
                default -> context.operators().remainder(a.value(row), b.value(row));
            };
        }
        return left;
    }

    private Part operand() {
        if (at >= tokens.size()) {
            throw wrong("an operand is missing");
        }
        String token = tokens.get(at++);
        if (token.equals("(")) {
            Part inner = or();
            expect(")");
            return inner;
        } else if (token.equals("-")) {
            Part negated = operand();
            return row -> context.operators().subtract(0, negated.value(row));
        }
        char first = token.charAt(0);
        if (first == '\'') {
            String text = token.substring(1, token.length() - 1).replace("''", "'");
            return row -> text;
        } else if (first == '#') {
            Object date = context.conversions()
                    .convert(
                            token.substring(1, token.length() - 1),
                            mediashell.automation.types.FacadeTypes.require("System.DateTime"));
            return row -> date;
        }
        return Character.isDigit(first) || first == '.' ? number(token) : named(token);
    }

    private Part number(String token) {
        Object number = PSObject.base(context.operators().add(0, token));
        return row -> number;
    }

    private Part named(String token) {
        switch (token.toUpperCase(Locale.ROOT)) {
            case "NULL" -> {
                return row -> DBNull.VALUE;
            }
            case "TRUE" -> {
                return row -> true;
            }
            case "FALSE" -> {
                return row -> false;
            }
            default -> {}
        }
        String name = token.startsWith("[") ? token.substring(1, token.length() - 1) : token;
        int place = table.columns().indexOf(name);
        if (place < 0) {
            throw SessionErrors.plain("System.Data.EvaluateException", "Cannot find column [" + name + "].");
        }
        return row -> row.get(place);
    }
}
