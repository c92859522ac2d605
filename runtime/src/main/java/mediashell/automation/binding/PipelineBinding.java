package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DynamicObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.TypedArray;

/**
 * Binds pipeline objects: script blocks that wait for input first, then by value and by property name, without and then with conversion.
 * What one object bound gives way to the defaults before the next.
 */
final class PipelineBinding {

    private static final Pass[] PASSES = Pass.values();

    private final ExecutionContext context;
    private final ParameterBinder binder;
    private final ParameterSetSelection sets;
    private final BindingErrors errors;
    private final Map<BindableParameter, ScriptBlock> delayed = new LinkedHashMap<>(0);
    private final Map<BindableParameter, Object> defaults = new LinkedHashMap<>(2);
    private Plan plan;
    private int boundCount;
    private BindableParameter lastBound;
    private boolean lastConverted;

    /**
     * How the last object was bound, when one parameter took its value and nothing else could: the next one goes the same way without looking
     * for others.
     *
     * @param before the sets before input
     * @param after the sets that were left
     * @param type the only type it holds for, because others may have properties that parameters take; null for all
     * @param version that of the type data
     */
    private record Plan(
            BindableParameter parameter, boolean convert, long before, long after, PSType type, int version) {}

    PipelineBinding(
            ExecutionContext context, ParameterBinder binder, ParameterSetSelection sets, BindingErrors errors) {
        this.context = context;
        this.binder = binder;
        this.sets = sets;
        this.errors = errors;
    }

    void delay(BindableParameter parameter, ScriptBlock block) {
        delayed.put(parameter, block);
    }

    void refuseDelayed() {
        for (BindableParameter parameter : delayed.keySet()) {
            throw errors.scriptBlockWithoutInput(parameter.name());
        }
    }

    /** Null when the object was bound, otherwise the error to report. */
    ErrorRecord bind(Object input) {
        if (plan != null && follow(input)) {
            return null;
        }
        restoreDefaults();
        long before = sets.current();
        boundCount = 0;
        for (Map.Entry<BindableParameter, ScriptBlock> waiting : delayed.entrySet()) {
            bindDelayed(waiting.getKey(), waiting.getValue(), input);
        }
        boolean boundDirectly = bindDirectly(input);
        if (!boundDirectly && delayed.isEmpty()) {
            return errors.inputNotBound(input);
        }
        sets.verifySelected(binder.unboundParameters());
        List<BindableParameter> missing = sets.missing(binder.unboundParameters(), false);
        plan = missing.isEmpty() ? planFor(input, before) : null;
        return missing.isEmpty() ? null : errors.inputMissingMandatory(input, missing);
    }

    private boolean follow(Object input) {
        boolean known = plan.before == sets.current()
                && defaults.size() == 1
                && defaults.containsKey(plan.parameter)
                && (plan.type == null || isOfType(input));
        Object value = known ? coerced(input) : ArgumentCoercion.REFUSED;
        if (value == ArgumentCoercion.REFUSED) {
            return false;
        }
        binder.rebind(plan.parameter, value);
        sets.restore(plan.after);
        return true;
    }

    private Object coerced(Object input) {
        try {
            return binder.coerced(plan.parameter, input, plan.convert);
        } catch (DotNetException refused) {
            if (isFailedConversion(refused)) {
                return ArgumentCoercion.REFUSED;
            }
            restoreDefaults();
            throw refused;
        }
    }

    private boolean isOfType(Object input) {
        return isBare(input)
                && Types.of(input) == plan.type
                && context.members().typeData().version() == plan.version;
    }

    /** Whether its type alone tells what properties the object has. */
    private boolean isBare(Object input) {
        return !AutomationNull.isNull(input)
                && !(input instanceof PSObject)
                && !(input instanceof DynamicObject)
                && !(input instanceof DictionaryValue)
                && context.members().added(input) == null;
    }

    private Plan planFor(Object input, long before) {
        if (!delayed.isEmpty() || boundCount != 1 || lastBound == null) {
            return null;
        }
        int values = takes(Pass.VALUE, lastBound, before) ? 1 : 2;
        boolean byName = false;
        for (BindableParameter other : takers()) {
            values += takes(Pass.VALUE, other, before) ? 1 : 0;
            if (takes(Pass.PROPERTY, other, before)) {
                byName = true;
                if (!isBare(input) || propertyFor(other, input) != null) {
                    return null;
                }
            }
        }
        boolean typed = byName || lastConverted;
        if (values != 1 || typed && !isBare(input)) {
            return null;
        }
        int version = context.members().typeData().version();
        return new Plan(lastBound, lastConverted, before, sets.current(), typed ? Types.of(input) : null, version);
    }

    private void restoreDefaults() {
        for (Map.Entry<BindableParameter, Object> entry : defaults.entrySet()) {
            BindableParameter parameter = entry.getKey();
            binder.put(parameter, entry.getValue());
            if (!delayed.containsKey(parameter) && !binder.unboundParameters().contains(parameter)) {
                binder.unboundParameters().add(parameter);
            }
        }
        defaults.clear();
    }

    private void bindDelayed(BindableParameter parameter, ScriptBlock block, Object input) {
        List<Object> produced;
        try {
            produced = context.invoke(block, input);
        } catch (DotNetException failed) {
            throw errors.scriptBlockFailed(parameter.name(), failed);
        }
        if (produced.isEmpty()) {
            throw errors.scriptBlockWithoutOutput(parameter.name());
        }
        Object value = produced.size() == 1 ? produced.getFirst() : TypedArray.ofObjects(produced);
        bindInput(parameter, value, true);
    }

    private boolean bindInput(BindableParameter parameter, Object value, boolean convert) {
        Object before = binder.get(parameter);
        if (!binder.tryBind(parameter, value, convert)) {
            return false;
        }
        defaults.putIfAbsent(parameter, before);
        boundCount++;
        lastBound = parameter;
        lastConverted = convert;
        return true;
    }

    private boolean bindDirectly(Object input) {
        boolean any = false;
        List<BindableParameter> takers = takers();
        for (Pass pass : PASSES) {
            if (bindPass(pass, takers, input)) {
                any = true;
                sets.validate(binder.unboundParameters(), true, false);
            }
        }
        return any;
    }

    /** The unbound parameters that a pipeline object can go to: mostly one or two. */
    private List<BindableParameter> takers() {
        List<BindableParameter> takers = new ArrayList<>(2);
        for (BindableParameter parameter : binder.unboundParameters()) {
            if (parameter.takesPipeline()) {
                takers.add(parameter);
            }
        }
        return takers;
    }

    private enum Pass {
        VALUE(false, false),
        PROPERTY(true, false),
        CONVERTED_VALUE(false, true),
        CONVERTED_PROPERTY(true, true);

        final boolean byName;
        final boolean convert;

        Pass(boolean byName, boolean convert) {
            this.byName = byName;
            this.convert = convert;
        }
    }

    private boolean bindPass(Pass pass, List<BindableParameter> takers, Object input) {
        long preferred = binder.model().defaultFlag() & sets.current();
        if (preferred != 0
                && binder.model().defaultFlag() != ParameterModel.ALL_SETS
                && bindPass(pass, takers, input, preferred)) {
            return true;
        }
        return bindPass(pass, takers, input, sets.current());
    }

    private boolean bindPass(Pass pass, List<BindableParameter> takers, Object input, long allowed) {
        boolean any = false;
        for (BindableParameter parameter : takers) {
            boolean open = takes(pass, parameter, allowed)
                    && parameter.isIn(sets.current())
                    && binder.unboundParameters().contains(parameter);
            if (open) {
                any |= pass.byName
                        ? bindProperty(parameter, input, pass.convert)
                        : bindValue(parameter, input, pass.convert);
            }
        }
        return any;
    }

    private static boolean takes(Pass pass, BindableParameter parameter, long allowed) {
        for (BindableParameter.Role role : parameter.roles()) {
            boolean wanted = pass.byName
                    ? role.role().valueFromPipelineByPropertyName()
                    : role.role().valueFromPipeline();
            if (wanted && (role.flag() & allowed) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean bindValue(BindableParameter parameter, Object input, boolean convert) {
        try {
            return bindInput(parameter, input, convert);
        } catch (DotNetException refused) {
            if (isFailedConversion(refused)) {
                return false;
            }
            throw refused;
        }
    }

    /** A value that does not convert is no error yet: another parameter may take it. */
    private static boolean isFailedConversion(DotNetException refused) {
        String type = refused.psType().name();
        return type.equals("ParameterBindingArgumentTransformationException");
    }

    private boolean bindProperty(BindableParameter parameter, Object input, boolean convert) {
        if (input == null) {
            return false;
        }
        PSMemberInfo member = propertyFor(parameter, input);
        if (member == null) {
            return false;
        }
        Object value = context.members().get(input, member.name());
        return value != ObjectMembers.MISSING && bindValue(parameter, value, convert);
    }

    private PSMemberInfo propertyFor(BindableParameter parameter, Object input) {
        PSMemberInfo member = property(input, parameter.name());
        for (String alias : parameter.metadata().aliases()) {
            if (member != null) {
                return member;
            }
            member = property(input, alias);
        }
        return member;
    }

    private PSMemberInfo property(Object input, String name) {
        PSMemberInfo member = context.members().find(input, name);
        return member != null && member.isGettable() && isProperty(member) ? member : null;
    }

    private static boolean isProperty(PSMemberInfo member) {
        return switch (member.memberType()) {
            case AliasProperty, CodeProperty, Property, NoteProperty, ScriptProperty -> true;
            default -> false;
        };
    }
}
