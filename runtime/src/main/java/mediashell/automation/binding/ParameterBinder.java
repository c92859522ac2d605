package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;

/**
 * Binds the arguments of one run of a command in PowerShell's order: names, positions, defaults from {@code $PSDefaultParameterValues},
 * dynamic parameters, remaining arguments, mandatory check; then each pipeline object by value and by property name, first without,
 * then with conversion. Cmdlets, functions and scripts share it; simple functions keep what is left over as {@code $args}.
 *
 * <p>Errors are ParameterBindingExceptions that carry their record.
 */
public final class ParameterBinder {

    private final ExecutionContext context;
    private final CommandMetadata metadata;
    private final BindingTarget target;
    private final CommonParameters common;
    private final InvocationInfo invocation;
    private final BindingErrors errors;
    private final ArgumentCoercion coercion;
    private final ParameterSetSelection sets;
    private final PipelineBinding pipeline;
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final List<BindableParameter> unbound;
    private List<CommandArgument> pending;
    private List<Object> unboundArguments = List.of();
    private ParameterModel model;
    private BindingTarget dynamicTarget;
    private DotNetException positionalFailure;
    private long setsBeforeInput;

    /**
     * @param common takes the common parameters; ignored for simple functions
     * @param errorIdSuffix what stands behind the comma of the errors' full ids
     */
    public ParameterBinder(
            ExecutionContext context,
            CommandMetadata metadata,
            BindingTarget target,
            CommonParameters common,
            InvocationInfo invocation,
            String errorIdSuffix,
            boolean compiled) {
        this.context = context;
        this.metadata = metadata;
        this.target = target;
        this.common = common;
        this.invocation = invocation;
        this.errors = new BindingErrors(context, invocation, errorIdSuffix);
        this.coercion = new ArgumentCoercion(context, errors, metadata.advanced(), compiled);
        this.model = metadata.model();
        this.sets = new ParameterSetSelection(model, errors);
        this.pipeline = new PipelineBinding(context, this, sets, errors);
        this.unbound = new ArrayList<>(model.parameters());
    }

    /** Binds what stands on the command line. */
    public void bindCommandLine(List<CommandArgument> arguments, boolean expectsInput) {
        if (arguments.isEmpty() && model.parameters().isEmpty()) {
            setsBeforeInput = sets.current();
            return;
        }
        List<CommandArgument> held = metadata.dynamicParameters() ? new ArrayList<>() : List.of();
        pending = new ArgumentPairing(model, errors).pair(withoutUnknown(arguments, held));
        bindNamed();
        bindPositional();
        applyDefaultValues();
        sets.validate(unbound, true, false);
        pending = joined(held, pending);
        bindDynamic();
        handleRemaining();
        settleSets(expectsInput);
        for (BindableParameter parameter : List.copyOf(unbound)) {
            if (parameter.origin() != BindableParameter.Origin.COMMON) {
                targetOf(parameter).setDefault(parameter.index());
            }
        }
        setsBeforeInput = sets.current();
    }

    /**
     * Binds one pipeline object.
     *
     * @return null when it was bound, otherwise the error to report for this object
     */
    public ErrorRecord bindInput(Object input) {
        sets.restore(setsBeforeInput);
        return pipeline.bind(input);
    }

    /** What {@code $PSBoundParameters} shows, live, in order of binding. */
    public Map<String, Object> boundParameters() {
        return bound;
    }

    /** What {@code $args} of a simple function shows: names come as strings that remember being names. */
    public List<Object> unboundArguments() {
        return unboundArguments;
    }

    /** The name of the parameter set in force. */
    public String parameterSetName() {
        return sets.name();
    }

    public boolean isBound(String parameter) {
        for (String name : bound.keySet()) {
            if (name.equalsIgnoreCase(parameter)) {
                return true;
            }
        }
        return false;
    }

    List<BindableParameter> unboundParameters() {
        return unbound;
    }

    ParameterModel model() {
        return model;
    }

    /**
     * Where a command may have dynamic parameters, a name that no parameter has keeps the value behind it out of the positional arguments,
     * as in PowerShell.
     */
    private List<CommandArgument> withoutUnknown(List<CommandArgument> arguments, List<CommandArgument> held) {
        if (!metadata.dynamicParameters()) {
            return arguments;
        }
        List<CommandArgument> known = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            CommandArgument argument = arguments.get(i);
            if (!argument.isNamed() || lookUp(argument.parameterName()) != null) {
                known.add(argument);
                continue;
            }
            held.add(argument);
            if (!argument.hasValue()
                    && i + 1 < arguments.size()
                    && !arguments.get(i + 1).isNamed()) {
                held.add(arguments.get(++i));
            }
        }
        return known;
    }

    private static List<CommandArgument> joined(List<CommandArgument> first, List<CommandArgument> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<CommandArgument> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private void bindNamed() {
        List<CommandArgument> rest = new ArrayList<>(pending.size());
        boolean splatted = false;
        for (CommandArgument argument : pending) {
            BindableParameter parameter = argument.isNamed() ? lookUp(argument.parameterName()) : null;
            if (parameter == null || argument.fromSplat()) {
                rest.add(argument);
                splatted |= argument.fromSplat();
            } else if (unbound.contains(parameter)) {
                bindNamed(parameter, argument);
            } else {
                throw errors.alreadyBound(parameter.name());
            }
        }
        pending = splatted ? bindSplatted(rest) : rest;
    }

    /** What a splat names, unless it was given explicitly. */
    private List<CommandArgument> bindSplatted(List<CommandArgument> arguments) {
        List<CommandArgument> rest = new ArrayList<>(arguments.size());
        Set<BindableParameter> seen = new HashSet<>();
        for (CommandArgument argument : arguments) {
            BindableParameter parameter =
                    argument.isNamed() && argument.fromSplat() ? lookUp(argument.parameterName()) : null;
            if (parameter == null) {
                rest.add(argument);
            } else if (unbound.contains(parameter)) {
                seen.add(parameter);
                bindNamed(parameter, argument);
            } else if (seen.contains(parameter)) {
                throw errors.alreadyBound(parameter.name());
            }
        }
        return rest;
    }

    private void bindNamed(BindableParameter parameter, CommandArgument argument) {
        if (!argument.hasValue()) {
            throw errors.missingArgument(parameter);
        }
        if (!delay(parameter, argument.value())) {
            store(parameter, coercion.apply(parameter, argument.value(), true));
        }
    }

    private BindableParameter lookUp(String name) {
        return new ParameterLookup(model, errors).find(name);
    }

    /** A script block given to a parameter of another type that takes pipeline input is run for each object instead. */
    boolean delay(BindableParameter parameter, Object value) {
        ArgumentKind kind = parameter.kind();
        if (!(value instanceof ScriptBlock block)
                || kind == ArgumentKind.ANY
                || kind == ArgumentKind.SCRIPT_BLOCK
                || !metadata.advanced()
                || !parameter.takesPipelineIn(sets.current())
                || takesBlocks(parameter)) {
            return false;
        }
        pipeline.delay(parameter, block);
        unbound.remove(parameter);
        sets.narrow(parameter);
        return true;
    }

    private static boolean takesBlocks(BindableParameter parameter) {
        var element = parameter.metadata().type().elementType();
        return element != null
                && (element.fullName().equals("System.Object")
                        || element.fullName().equals("System.Management.Automation.ScriptBlock"));
    }

    /** The value as the parameter would store it, or {@link ArgumentCoercion#REFUSED}. */
    Object coerced(BindableParameter parameter, Object value, boolean convert) {
        return coercion.apply(parameter, value, convert);
    }

    /** Replaces the value of a parameter that is bound. */
    void rebind(BindableParameter parameter, Object value) {
        put(parameter, value);
        bound.put(parameter.name(), value);
    }

    /** Converts and stores; false when the value does not fit without conversion and none is allowed. */
    boolean tryBind(BindableParameter parameter, Object value, boolean convert) {
        Object stored = coercion.apply(parameter, value, convert);
        if (stored == ArgumentCoercion.REFUSED) {
            return false;
        }
        store(parameter, stored);
        return true;
    }

    private void store(BindableParameter parameter, Object value) {
        put(parameter, value);
        bound.put(parameter.name(), value);
        unbound.remove(parameter);
        sets.narrow(parameter);
    }

    /** Stores without marking the parameter as bound: pipeline values of the last object give way to defaults. */
    void put(BindableParameter parameter, Object value) {
        if (parameter.origin() == BindableParameter.Origin.COMMON) {
            common.set(parameter.name(), value);
        } else {
            targetOf(parameter).set(parameter.index(), value);
        }
    }

    Object get(BindableParameter parameter) {
        return targetOf(parameter).get(parameter.index());
    }

    private BindingTarget targetOf(BindableParameter parameter) {
        return parameter.origin() == BindableParameter.Origin.DYNAMIC ? dynamicTarget : target;
    }

    private void bindPositional() {
        if (!pending.isEmpty()) {
            PositionalBinding positional = new PositionalBinding(this, sets, errors, metadata);
            pending = positional.bind(pending);
            positionalFailure = positional.failure() != null ? positional.failure() : positionalFailure;
            if (positionalFailure != null && !metadata.advanced()) {
                throw positionalFailure;
            }
        }
    }

    private void applyDefaultValues() {
        if (!metadata.advanced()) {
            return;
        }
        for (CommandArgument argument : DefaultParameterValues.of(context, metadata.name())) {
            BindableParameter parameter = lookUp(argument.parameterName());
            if (parameter != null && unbound.contains(parameter) && parameter.isIn(sets.current())) {
                tryBind(parameter, argument.value(), true);
            }
        }
    }

    private void bindDynamic() {
        if (!metadata.dynamicParameters()) {
            return;
        }
        DynamicParameters dynamic = target.dynamicParameters();
        if (dynamic == null) {
            return;
        }
        dynamicTarget = dynamic.target();
        int before = model.parameters().size();
        model = model.with(dynamic.parameters());
        sets.setModel(model);
        unbound.addAll(model.parameters().subList(before, model.parameters().size()));
        List<CommandArgument> unknown = new ArrayList<>();
        pending = new ArgumentPairing(model, errors).pair(withoutUnknown(pending, unknown));
        bindNamed();
        bindPositional();
        applyDefaultValues();
        pending = joined(unknown, pending);
    }

    private void handleRemaining() {
        if (!pending.isEmpty() && metadata.advanced()) {
            BindableParameter rest = remainingParameter();
            if (rest == null || positionalFailure != null) {
                throw leftOver();
            }
            bindRemaining(rest);
        } else if (!metadata.advanced()) {
            if (positionalFailure != null) {
                throw positionalFailure;
            }
            unboundArguments = RemainingArguments.forArgs(pending);
        }
    }

    private BindableParameter remainingParameter() {
        BindableParameter found = null;
        for (BindableParameter parameter : unbound) {
            if (parameter.takesRemainingIn(sets.current())) {
                if (found != null) {
                    throw errors.multipleRemaining();
                }
                found = parameter;
            }
        }
        return found;
    }

    private void bindRemaining(BindableParameter rest) {
        Object value = RemainingArguments.forParameter(context, pending);
        tryBind(rest, value, true);
        pending = List.of();
    }

    private DotNetException leftOver() {
        for (CommandArgument argument : pending) {
            if (argument.isNamed()) {
                return errors.named(argument.parameterName());
            }
        }
        return positionalFailure != null
                ? positionalFailure
                : errors.positional(pending.getFirst().plainValue());
    }

    private void settleSets(boolean expectsInput) {
        int count = sets.validate(unbound, expectsInput, !expectsInput);
        if (count > 1 && expectsInput && sets.keepSetsThatTakeInput(unbound)) {
            sets.validate(unbound, true, false);
        }
        if (metadata.advanced()) {
            requireMandatory(expectsInput);
        }
        if (!expectsInput) {
            pipeline.refuseDelayed();
            sets.verifySelected(unbound);
        }
    }

    private void requireMandatory(boolean expectsInput) {
        List<BindableParameter> missing = sets.missing(unbound, expectsInput);
        if (!missing.isEmpty()) {
            new MandatoryPrompt(context, errors).ask(missing, this);
        }
    }

    InvocationInfo invocation() {
        return invocation;
    }
}
