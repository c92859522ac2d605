package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import mediashell.automation.DotNetException;

/**
 * Binds arguments without names by position: for each position first without conversion, then with it, the default set before the others.
 */
final class PositionalBinding {

    private final ParameterBinder binder;
    private final ParameterSetSelection sets;
    private final BindingErrors errors;
    private final long defaultSet;
    private final Set<BindableParameter> refusing = new HashSet<>(2);
    private DotNetException failure;
    private DotNetException lastFailure;

    PositionalBinding(
            ParameterBinder binder, ParameterSetSelection sets, BindingErrors errors, CommandMetadata metadata) {
        this.binder = binder;
        this.sets = sets;
        this.errors = errors;
        this.defaultSet = metadata.model().defaultFlag();
    }

    /** Why the last argument that fitted nowhere was refused, or null. */
    DotNetException failure() {
        return lastFailure;
    }

    /** Binds what it can and returns the other arguments in their order. */
    List<CommandArgument> bind(List<CommandArgument> arguments) {
        List<CommandArgument> rest = new ArrayList<>();
        Map<Integer, List<BindableParameter>> positions = positions();
        var next = positions.values().iterator();
        int at = 0;
        while (at < arguments.size()) {
            CommandArgument argument = arguments.get(at);
            if (argument.isNamed()) {
                rest.add(argument);
                at++;
                continue;
            }
            List<BindableParameter> candidates = nextUsable(next);
            if (candidates == null) {
                break;
            }
            if (!bind(candidates, argument.value())) {
                rest.add(argument);
                lastFailure = lastFailure == null ? failure : lastFailure;
            }
            at++;
        }
        rest.addAll(arguments.subList(at, arguments.size()));
        return rest;
    }

    /** The next position that a parameter of the sets still possible has. */
    private List<BindableParameter> nextUsable(java.util.Iterator<List<BindableParameter>> positions) {
        while (positions.hasNext()) {
            List<BindableParameter> usable = new ArrayList<>(positions.next());
            usable.removeIf(parameter -> !hasPositionIn(parameter, sets.current()));
            if (!usable.isEmpty()) {
                return usable;
            }
        }
        return null;
    }

    private static boolean hasPositionIn(BindableParameter parameter, long sets) {
        for (BindableParameter.Role role : parameter.roles()) {
            if ((role.flag() & sets) != 0 && isPositional(role)) {
                return true;
            }
        }
        return false;
    }

    /** A parameter for the remaining arguments takes them after all others. */
    private static boolean isPositional(BindableParameter.Role role) {
        return role.role().position() != ParameterSetRole.NAMED && !role.role().valueFromRemainingArguments();
    }

    private Map<Integer, List<BindableParameter>> positions() {
        Map<Integer, List<BindableParameter>> byPosition = new TreeMap<>();
        for (BindableParameter parameter : binder.unboundParameters()) {
            for (BindableParameter.Role role : parameter.rolesIn(sets.current())) {
                if (isPositional(role)) {
                    add(byPosition.computeIfAbsent(role.role().position(), p -> new ArrayList<>(2)), parameter, role);
                }
            }
        }
        return byPosition;
    }

    private void add(List<BindableParameter> same, BindableParameter parameter, BindableParameter.Role role) {
        for (BindableParameter other : same) {
            if (other != parameter && clash(other, role)) {
                throw errors.ambiguousPosition(role.role().position());
            }
        }
        if (!same.contains(parameter)) {
            same.add(parameter);
        }
    }

    private static boolean clash(BindableParameter other, BindableParameter.Role role) {
        for (BindableParameter.Role taken : other.roles()) {
            if (taken.role().position() == role.role().position() && (taken.flag() & role.flag()) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean bind(List<BindableParameter> candidates, Object value) {
        failure = null;
        refusing.clear();
        boolean preferDefault = defaultSet != 0 && (sets.current() & defaultSet) != 0;
        return preferDefault && bindIn(defaultSet, candidates, value, false)
                || bindIn(sets.current(), candidates, value, false)
                || preferDefault && bindIn(defaultSet, candidates, value, true)
                || bindIn(sets.current(), candidates, value, true);
    }

    private boolean bindIn(long allowed, List<BindableParameter> candidates, Object value, boolean convert) {
        for (BindableParameter parameter : candidates) {
            if (hasPositionIn(parameter, allowed) && tryOne(parameter, value, convert, candidates.size() == 1)) {
                failure = null;
                return true;
            }
        }
        return false;
    }

    private boolean tryOne(BindableParameter parameter, Object value, boolean convert, boolean only) {
        try {
            return !refusing.contains(parameter)
                    && (binder.delay(parameter, value) || binder.tryBind(parameter, value, convert));
        } catch (DotNetException refused) {
            if (refused.psType().name().equals("ParameterBindingValidationException")) {
                refusing.add(parameter);
            } else if (convert && (only || defaultSet > 0 && parameter.isIn(defaultSet & sets.current()))) {
                throw refused;
            }
            failure = refused;
            return false;
        }
    }
}
