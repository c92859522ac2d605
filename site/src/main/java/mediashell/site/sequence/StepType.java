package mediashell.site.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * A kind of step: its command line and how its properties become variables. One rule serves every type
 * (facts/site-and-content.md §2.2).
 */
public final class StepType {

    private final String name;
    private final String runIn;
    private final String successCodes;
    private final int retryCount;
    private final ActionTemplate template;
    private final Map<String, StepProperty> properties = new LinkedHashMap<>();

    StepType(String[] columns) {
        name = columns[0];
        runIn = columns[1];
        successCodes = columns[2];
        retryCount = Integer.parseInt(columns[3]);
        template = new ActionTemplate(columns[4]);
    }

    void add(StepProperty property) {
        properties.put(property.name(), property);
    }

    /** The class name, for example {@code SMS_TaskSequence_RebootAction}. */
    public String name() {
        return name;
    }

    /** Names of the properties in the table's order. */
    public List<String> propertyNames() {
        return List.copyOf(properties.keySet());
    }

    /** The task sequence variable that carries a property. */
    public Optional<String> variableOf(String property) {
        return Optional.ofNullable(properties.get(property)).map(StepProperty::variable);
    }

    boolean isGlobal(String property) {
        StepProperty known = properties.get(property);
        return known != null && known.global();
    }

    /** Whether exports leave this property's value out: passwords and product keys. */
    public boolean isSecret(String property) {
        StepProperty known = properties.get(property);
        return known != null && known.secret();
    }

    /**
     * Makes a step with this type's defaults.
     *
     * @param values property name to value: text, Boolean, a number, a list of texts, or a list of maps for embedded objects;
     *     null is the same as absent
     * @throws SiteException {@link SiteErrorCode#INVALID_VALUE} for a property that the type does not have
     */
    public Step create(String stepName, String description, Map<String, ?> values) {
        List<StepVariable> variables = new ArrayList<>();
        Map<Integer, String> arguments = new HashMap<>();
        values.forEach((property, value) -> {
            if (value != null) {
                StepProperty known = require(property);
                write(known, value, variables);
                if (known.argument() > 0) {
                    arguments.put(known.argument(), argument(value));
                }
            }
        });
        variables.sort(Comparator.comparing(StepVariable::property));
        return new Step(
                name,
                stepName,
                description,
                true,
                false,
                0,
                runIn,
                successCodes,
                retryCount,
                false,
                Condition.ALWAYS,
                template.expand(arguments),
                variables);
    }

    private StepProperty require(String property) {
        StepProperty known = properties.get(property);
        if (known == null) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    name,
                    "has no property '" + property + "'; it has " + properties.keySet());
        }
        return known;
    }

    private static void write(StepProperty property, Object value, List<StepVariable> variables) {
        if (!property.array()) {
            variables.add(new StepVariable(property.variable(), property.name(), property.hidden(), text(value)));
            return;
        }
        List<?> elements = (List<?>) value;
        String count = Integer.toString(elements.size());
        variables.add(new StepVariable(property.variable(), property.name(), true, count));
        for (int i = 0; i < elements.size(); i++) {
            String variable = property.variable() + i;
            String path = property.name() + i;
            ((Map<?, ?>) elements.get(i)).forEach((key, each) -> {
                if (each != null) {
                    variables.add(new StepVariable(variable + key, path + key, false, text(each)));
                }
            });
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "true" : "false";
            case List<?> list ->
                String.join(",", list.stream().map(StepType::text).toList());
            default -> value.toString();
        };
    }

    /** In a command line flags begin with a capital (rule 4). */
    private static String argument(Object value) {
        return value instanceof Boolean flag ? (flag ? "True" : "False") : text(value);
    }
}
