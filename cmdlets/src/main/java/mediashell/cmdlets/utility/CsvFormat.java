package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

import mediashell.automation.PSObject;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryValue;

/** How CSV is written: delimiter and quotes. */
final class CsvFormat {

    private final ExecutionContext context;
    private final char delimiter;
    private final String quotes;
    private final Set<String> quotedFields;

    /**
     * @param quotes Always, AsNeeded or Never
     * @param quotedFields names in lower case of the only fields to quote, or null
     */
    CsvFormat(ExecutionContext context, char delimiter, String quotes, Set<String> quotedFields) {
        this.context = context;
        this.delimiter = delimiter;
        this.quotes = quotes;
        this.quotedFields = quotedFields;
    }

    static CsvFormat of(
            ExecutionContext context, Character delimiter, boolean useCulture, Object useQuotes, String[] quoteFields) {
        Set<String> fields = null;
        if (quoteFields != null) {
            fields = new HashSet<>();
            for (String field : quoteFields) {
                fields.add(field.toLowerCase(Locale.ROOT));
            }
        }
        String quotes = useQuotes == null ? "Always" : useQuotes.toString();
        return new CsvFormat(context, delimiterOf(context, delimiter, useCulture), quotes, fields);
    }

    static char delimiterOf(ExecutionContext context, Character delimiter, boolean useCulture) {
        if (useCulture) {
            return context.culture().listSeparator().charAt(0);
        }
        return delimiter == null ? ',' : delimiter;
    }

    /** The names of an object's properties. */
    List<String> names(Object value) {
        List<String> names = new ArrayList<>();
        if (PSObject.base(value) instanceof DictionaryValue dictionary) {
            dictionary.keys().forEach(key -> names.add(context.conversions().toText(key)));
            return names;
        }
        context.members().properties(value).forEach(property -> names.add(property.name()));
        return names;
    }

    String header(List<String> names) {
        StringJoiner line = new StringJoiner(String.valueOf(delimiter));
        names.forEach(name -> line.add(field(name, name)));
        return line.toString();
    }

    String row(Object value, List<String> names) {
        StringJoiner line = new StringJoiner(String.valueOf(delimiter));
        for (String name : names) {
            Object cell = context.members().get(value, name);
            boolean nothing = cell == null || cell == ObjectMembers.MISSING;
            line.add(nothing ? "" : field(name, text(cell)));
        }
        return line.toString();
    }

    /** Collections show their type, as their ToString does. */
    private String text(Object cell) {
        return context.conversions().isEnumerable(cell)
                ? Types.of(PSObject.base(cell)).fullName()
                : context.conversions().toCultureText(cell);
    }

    private String field(String name, String text) {
        boolean quoted = quotedFields != null
                ? quotedFields.contains(name.toLowerCase(Locale.ROOT))
                : switch (quotes) {
                    case "Never" -> false;
                    case "AsNeeded" -> needsQuotes(text);
                    default -> true;
                };
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private boolean needsQuotes(String text) {
        return text.indexOf(delimiter) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
    }
}
