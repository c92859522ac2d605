package mediashell.cmdlets.format;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.format.Alignment;
import mediashell.automation.format.PropertySpec;
import mediashell.automation.format.ValueExpression;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;

/**
 * Reads a property given to a Format cmdlet: a name, a script block, or a dictionary with Expression, Name or Label, FormatString, Alignment, Width, Depth;
 * keys may be abbreviated.
 */
final class PropertySpecReader {

    private static final List<String> KEYS =
            List.of("expression", "name", "label", "formatstring", "alignment", "width", "depth");

    private final ExecutionContext context;
    private final Function<ErrorRecord, DotNetException> fail;

    /** @param fail throws the statement-terminating error of the cmdlet */
    PropertySpecReader(ExecutionContext context, Function<ErrorRecord, DotNetException> fail) {
        this.context = context;
        this.fail = fail;
    }

    PropertySpec read(Object value) {
        return switch (PSObject.base(value)) {
            case ScriptBlock block ->
                new PropertySpec(ValueExpression.script(block), null, null, 0, Alignment.UNDEFINED);
            case DictionaryValue dictionary -> calculated(dictionary);
            case null, default -> PropertySpec.of(context.conversions().toText(value));
        };
    }

    private PropertySpec calculated(DictionaryValue dictionary) {
        ValueExpression expression = null;
        String label = null;
        String format = null;
        int width = 0;
        Alignment alignment = Alignment.UNDEFINED;
        for (Object item : dictionary) {
            DictionaryEntry entry = (DictionaryEntry) item;
            Object value = PSObject.base(entry.value());
            switch (key(context.conversions().toText(entry.key()))) {
                case "expression" -> expression = read(value).value();
                case "name", "label" -> label = context.conversions().toText(value);
                case "formatstring" -> format = context.conversions().toText(value);
                case "width" -> width = context.conversions().toInt(value);
                case "alignment" -> alignment = alignment(context.conversions().toText(value));
                default -> {
                    // Depth counts for Format-Custom only
                }
            }
        }
        if (expression == null) {
            throw error("DictionaryKeyMandatoryEntry", "a calculated property needs the key Expression");
        }
        return new PropertySpec(expression, label, format, width, alignment);
    }

    private String key(String given) {
        String folded = given.toLowerCase(Locale.ROOT);
        List<String> matches =
                KEYS.stream().filter(key -> key.startsWith(folded)).toList();
        if (folded.isEmpty() || matches.isEmpty()) {
            throw error(
                    "DictionaryKeyIllegal",
                    "a calculated property knows the keys Expression, Name, Label, FormatString, Alignment, Width and"
                            + " Depth, but not '" + given + "'");
        }
        return matches.getFirst();
    }

    private Alignment alignment(String given) {
        List<Alignment> matches = List.of(Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT).stream()
                .filter(a -> a.name().startsWith(given.toUpperCase(Locale.ROOT)))
                .toList();
        if (matches.size() != 1) {
            throw error("AlignmentIllegalValue", "the alignment must be Left, Center or Right, but is '" + given + "'");
        }
        return matches.getFirst();
    }

    private DotNetException error(String id, String sentence) {
        DotNetException exception = new DotNetException(FacadeTypes.find("System.NotSupportedException"), sentence);
        return fail.apply(new ErrorRecord(exception, id, ErrorCategory.InvalidArgument, null));
    }
}
