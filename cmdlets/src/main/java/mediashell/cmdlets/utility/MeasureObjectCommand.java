package mediashell.cmdlets.utility;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;

/** Counts objects and measures numbers and text. */
@Cmdlet(verb = "Measure", noun = "Object", defaultParameterSetName = "GenericMeasure")
@OutputType({
    "Microsoft.PowerShell.Commands.GenericMeasureInfo",
    "Microsoft.PowerShell.Commands.TextMeasureInfo",
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo"
})
public final class MeasureObjectCommand extends UtilityCommandBase {

    /** All statistics of numbers. */
    @Parameter(set = "GenericMeasure")
    boolean allStats;

    /** The mean. */
    @Parameter(set = "GenericMeasure")
    boolean average;

    /** Counts characters. */
    @Parameter(set = "TextMeasure")
    boolean character;

    /** Blanks are no characters. */
    @Parameter(set = "TextMeasure")
    boolean ignoreWhiteSpace;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** Counts lines. */
    @Parameter(set = "TextMeasure")
    boolean line;

    /** The largest value. */
    @Parameter(set = "GenericMeasure")
    boolean maximum;

    /** The smallest value. */
    @Parameter(set = "GenericMeasure")
    boolean minimum;

    /** The properties to use: names, wildcards, blocks or tables that compute them. */
    @Parameter(position = 0, type = "Microsoft.PowerShell.Commands.PSPropertyExpression[]")
    @ValidateNotNullOrEmpty
    Object[] property;

    /** The deviation from the mean. */
    @Parameter(set = "GenericMeasure")
    boolean standardDeviation;

    /** The sum. */
    @Parameter(set = "GenericMeasure")
    boolean sum;

    /** Counts words. */
    @Parameter(set = "TextMeasure")
    boolean word;

    private final Map<String, ValueStatistics> statistics = new LinkedHashMap<>();
    private final Map<String, TextCounts> texts = new LinkedHashMap<>();
    private List<PropertyExpression> expressions;
    private Set<String> asked;
    private int count;
    private boolean numeric = true;

    @Override
    public void beginProcessing() {
        expressions = PropertyExpression.parseAll(this, property, List.of("Name", "Label"));
        asked = new HashSet<>();
        ask("Sum", sum);
        ask("Average", average);
        ask("Maximum", maximum);
        ask("Minimum", minimum);
        ask("StandardDeviation", standardDeviation);
        numeric = sum || average || standardDeviation || allStats;
    }

    private void ask(String name, boolean wanted) {
        if (wanted || allStats) {
            asked.add(name);
        }
    }

    private boolean measuresText() {
        return line || word || character || ignoreWhiteSpace;
    }

    @Override
    public void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        count++;
        if (expressions.isEmpty()) {
            measure("", inputObject);
            return;
        }
        for (PropertyExpression expression : expressions) {
            for (String name : expression.names(inputObject)) {
                Object value = value(expression, name);
                if (value != null) {
                    measure(expression.isBlock() ? expression.text() : name, value);
                }
            }
        }
    }

    private Object value(PropertyExpression expression, String name) {
        Object value = expression.value(inputObject, name);
        return value == ObjectMembers.MISSING ? null : value;
    }

    private void measure(String name, Object value) {
        if (measuresText()) {
            texts.computeIfAbsent(name, key -> new TextCounts(ignoreWhiteSpace))
                    .add(context().conversions().toText(value));
            return;
        }
        ValueStatistics own = statistics.computeIfAbsent(
                name,
                key -> new ValueStatistics(new ObjectOrder(context(), context().culture(), true)));
        if (asked.isEmpty()) {
            own.addUnmeasured();
            return;
        }
        add(own, value);
    }

    private void add(ValueStatistics own, Object value) {
        Object base = PSObject.base(value);
        if (!numeric) {
            own.add(comparable(base), null);
            return;
        }
        try {
            double number = context().conversions().toDouble(base);
            own.add(number, number);
        } catch (DotNetException notANumber) {
            own.addUnmeasured();
            report(
                    "System.Management.Automation.PSInvalidOperationException",
                    "NonNumericInputObject",
                    base,
                    "'" + context().conversions().toText(base) + "' is not a number");
        }
    }

    private Object comparable(Object base) {
        if (base instanceof Number number) {
            return number.doubleValue();
        }
        return base instanceof String text ? numberIn(text) : base;
    }

    /** Text that is a number is measured as one. */
    private Object numberIn(String text) {
        try {
            return text.isBlank() ? text : (Object) context().conversions().toDouble(text);
        } catch (DotNetException notANumber) {
            return text;
        }
    }

    @Override
    public void endProcessing() {
        if (measuresText()) {
            texts.computeIfAbsent(expressions.isEmpty() ? "" : null, key -> new TextCounts(ignoreWhiteSpace));
            texts.forEach((name, counts) -> writeText(name, counts));
            return;
        }
        if (expressions.isEmpty() && statistics.isEmpty()) {
            statistics.put(
                    "", new ValueStatistics(new ObjectOrder(context(), context().culture(), true)));
        }
        statistics.forEach(this::writeStatistics);
        reportMissing();
    }

    private void writeText(String name, TextCounts counts) {
        if (name != null) {
            writeObject(new TextMeasureInfo(
                    name.isEmpty() ? null : name,
                    line ? counts.lines() : null,
                    word ? counts.words() : null,
                    character ? counts.characters() : null));
        }
    }

    private void writeStatistics(String name, ValueStatistics values) {
        String shown = name.isEmpty() ? null : name;
        boolean objects = !numeric && !asked.isEmpty() && !(values.maximum() instanceof Double) && values.count() > 0;
        writeObject(
                objects
                        ? new GenericObjectMeasureInfo(shown, values, asked)
                        : new GenericMeasureInfo(shown, values, asked));
    }

    /** Only strict mode minds a property that no object has. */
    private void reportMissing() {
        if (!((Runspace) context()).isStrict(2)) {
            return;
        }
        for (PropertyExpression expression : expressions) {
            if (!expression.hasWildcard() && !statistics.containsKey(expression.text()) && count > 0) {
                report(
                        "System.Management.Automation.PSArgumentException",
                        "GenericMeasurePropertyNotFound",
                        null,
                        "no object has the property '" + expression.text() + "'");
            }
        }
    }
}
