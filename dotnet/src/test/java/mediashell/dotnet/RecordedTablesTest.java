package mediashell.dotnet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.conversion.Operators;
import mediashell.automation.conversion.Operators.ComparisonKind;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import org.junit.jupiter.api.Test;

/** The recorded tables of operators and casts, recorded from PowerShell 7.6.5: the share of rows we answer alike only grows. */
final class RecordedTablesTest {

    private static final Path TABLES = Path.of("../conformance/cases/tables");
    private static final Pattern BINARY = Pattern.compile("\\((.*?)\\) (-\\w+|[-+*/%]) \\((.*)\\)");
    private static final Pattern CAST = Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]\\((.*)\\)");
    private static final Pattern AS = Pattern.compile("\\((.*)\\) -as \\[(.*)\\]");

    private final ExecutionContext context = TestSession.open();
    private final TableValues values = new TableValues(context);
    private final Map<String, Integer> misses = new TreeMap<>();
    private int rows;
    private int alike;

    @Test
    void operators() throws IOException {
        for (String line : lines("operators.tsv")) {
            String[] cell = line.split("\t", -1);
            Matcher parts = BINARY.matcher(cell[0]);
            if (parts.matches() && values.knows(parts.group(1)) && values.knows(parts.group(3))) {
                compare(
                        line,
                        cell,
                        parts.group(2),
                        () -> operator(parts.group(2), values.make(parts.group(1)), values.make(parts.group(3))));
            }
        }
        report("operators.tsv", 0.97);
    }

    private Object operator(String operator, Object left, Object right) {
        Operators operators = context.operators();
        return switch (operator) {
            case "+" -> operators.add(left, right);
            case "-" -> operators.subtract(left, right);
            case "*" -> operators.multiply(left, right);
            case "/" -> operators.divide(left, right);
            case "%" -> operators.remainder(left, right);
            case "-eq" -> operators.compare(ComparisonKind.EQUAL, left, right, true);
            case "-lt" -> operators.compare(ComparisonKind.LESS, left, right, true);
            case "-band" -> operators.bitAnd(left, right);
            case "-shl" -> operators.shiftLeft(left, right);
            case "-join" -> operators.join(left, right);
            case "-contains" -> operators.contains(left, right, true);
            case "-like" -> operators.like(left, right, true, false);
            default -> throw new IllegalArgumentException("no such operator in the table: " + operator);
        };
    }

    @Test
    void casts() throws IOException {
        for (String line : lines("casts.tsv")) {
            String[] cell = line.split("\t", -1);
            Matcher as = AS.matcher(cell[0]);
            Matcher cast = CAST.matcher(cell[0]);
            if (as.matches()) {
                cast(line, cell, as.group(2), as.group(1), true);
            } else if (cast.matches()) {
                cast(line, cell, cast.group(1), cast.group(2), false);
            }
        }
        report("casts.tsv", 0.95);
    }

    private void cast(String line, String[] cell, String typeName, String literal, boolean as) {
        PSType type = typeName.equals("pscustomobject") && !as
                ? mediashell.automation.types.Types.PS_CUSTOM_OBJECT
                : context.types().resolve(typeName);
        if (type == null || !values.knows(literal) || type.fullName().equals("System.Void") && !as) {
            return;
        }
        compare(
                line,
                cell,
                (as ? "-as " : "") + typeName,
                () -> as
                        ? context.conversions().convertOrNull(values.make(literal), type)
                        : context.conversions().convert(values.make(literal), type));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(TABLES.resolve(file)).stream().skip(1).toList();
    }

    private void compare(String line, String[] cell, String group, Supplier<Object> expression) {
        String expected = cell[1].startsWith("!") ? cell[1] : cell[1] + "\t" + (cell.length > 2 ? cell[2] : "");
        String actual;
        try {
            actual = values.row(expression);
        } catch (RuntimeException defect) {
            actual = "defect: " + defect;
        }
        rows++;
        if (expected.equals(actual)) {
            alike++;
        } else {
            misses.merge(group, 1, Integer::sum);
            if (System.getProperty("show.misses") != null && group.matches(System.getProperty("show.misses"))) {
                System.out.println(line + "    GOT " + actual);
            }
        }
    }

    private void report(String table, double least) {
        double share = (double) alike / rows;
        assertTrue(
                share >= least,
                () -> table + ": " + alike + " of " + rows + " rows are alike; misses by operator or type " + misses);
    }
}
