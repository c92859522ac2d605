package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.binding.ParameterAttribute;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.SwitchParameter;
import mediashell.interpreter.nodes.convert.AttributeConstraint;
import mediashell.interpreter.nodes.convert.TypeConstraint;

/** Puts values into the variables of a block's parameters; a typed or validated parameter becomes a variable with constraints. */
final class ParameterVariables {
    private final BlockCode code;
    private final boolean plain;
    /** The constraints of the parameters' variables, by parameter, for the session that called last. */
    private Constraints constraints;

    private record Constraints(Runspace runspace, List<List<VariableConstraint>> byParameter) {}

    ParameterVariables(BlockCode code) {
        this.code = code;
        this.plain = !code.metadata().advanced()
                && code.metadata().parameters().stream()
                        .allMatch(p -> p.attributes().isEmpty() && p.psTypeName() == null && !p.isSwitch());
    }

    /** Whether there are neither attributes nor switches, so that positional values need no binder. */
    boolean arePlain() {
        return plain;
    }

    /** Whether all values have their parameters' types already. */
    boolean accept(Runspace runspace, Object[] values) {
        int count = Math.min(values.length, code.parameters().size());
        for (int i = 0; i < count; i++) {
            if (!code.isUntyped(i)
                    && (values[i] == null
                            || Types.of(values[i]) != code.parameter(i).type())) {
                return false;
            }
        }
        return true;
    }

    /** Binds values that fit, and defaults for the rest. */
    void bindPositions(BlockRun run, BlockBodies bodies, Object[] values) {
        for (int i = 0; i < bodies.parameterSlots.length; i++) {
            if (i < values.length) {
                store(run, bodies, i, values[i]);
            } else {
                storeDefault(run, bodies, i);
            }
        }
    }

    /** Binds values with conversion, for blocks that are run through an API. */
    void bindConverting(BlockRun run, BlockBodies bodies, Object[] values) {
        for (int i = 0; i < bodies.parameterSlots.length; i++) {
            if (i < values.length) {
                Object value = code.isUntyped(i)
                        ? values[i]
                        : run.frame()
                                .runspace
                                .conversions()
                                .convert(values[i], code.parameter(i).type());
                store(run, bodies, i, value);
            } else {
                storeDefault(run, bodies, i);
            }
        }
    }

    /** Stores a converted value. */
    void store(BlockRun run, BlockBodies bodies, int index, Object value) {
        Scope scope = run.frame().scope;
        ParameterMetadata parameter = code.parameter(index);
        Object content =
                parameter.type() == Types.OBJECT && parameter.attributes().isEmpty()
                        ? Scope.content(value)
                        : new VariableCell(cell(run.frame().runspace, index, value));
        int slot = bodies.parameterSlots[index];
        if (slot >= 0 && scope.layout == bodies.layout) {
            scope.slots[slot] = content;
        } else {
            scope.put(parameter.name(), VariableNames.key(parameter.name()), content);
        }
    }

    /** The value that the parameter's variable holds. */
    Object get(BlockRun run, int index) {
        String key = VariableNames.key(code.parameter(index).name());
        return Scope.value(run.frame().scope.local(key));
    }

    /** Evaluates the default expression, or stores what an unbound parameter of that type holds. */
    void storeDefault(BlockRun run, BlockBodies bodies, int index) {
        ParameterMetadata parameter = code.parameter(index);
        Runspace runspace = run.frame().runspace;
        if (bodies.defaults[index] == null) {
            store(run, bodies, index, initial(parameter));
            return;
        }
        Object value = run.call(bodies.defaults[index]);
        Object plain = transformed(runspace, parameter, value == AutomationNull.VALUE ? null : value);
        Object converted = parameter.type() == Types.OBJECT
                ? plain
                : runspace.conversions().convert(plain, parameter.type());
        store(run, bodies, index, converted);
    }

    private static Object transformed(Runspace runspace, ParameterMetadata parameter, Object value) {
        Object result = value;
        for (ParameterAttribute attribute : parameter.attributes()) {
            result = attribute.transforms() ? attribute.apply(runspace, result) : result;
        }
        return result;
    }

    private static Object initial(ParameterMetadata parameter) {
        PSType type = parameter.type();
        if (parameter.isSwitch()) {
            return SwitchParameter.of(false);
        }
        if (type == Types.STRING) {
            return "";
        }
        boolean number = type.isValueType()
                && !type.isEnum()
                && type.namespace() != null
                && (type == Types.BOOL || NumericTypes.contains(type));
        return number ? DefaultValues.of(type) : null;
    }

    private PSVariable cell(Runspace runspace, int index, Object value) {
        Constraints known = constraints;
        if (known == null || known.runspace != runspace) {
            known = new Constraints(
                    runspace,
                    code.metadata().parameters().stream()
                            .map(parameter -> constraints(runspace, parameter))
                            .toList());
            constraints = known;
        }
        PSVariable variable = new PSVariable(code.parameter(index).name(), value);
        variable.setConstraints(known.byParameter.get(index));
        return variable;
    }

    private static List<VariableConstraint> constraints(Runspace runspace, ParameterMetadata parameter) {
        List<VariableConstraint> constraints = new ArrayList<>();
        if (parameter.type() != Types.OBJECT) {
            constraints.add(new TypeConstraint(runspace, parameter.type(), null));
        }
        for (ParameterAttribute attribute : parameter.attributes()) {
            constraints.add(new AttributeConstraint(runspace, attribute));
        }
        return List.copyOf(constraints);
    }
}
