package mediashell.automation.members;

import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;

/** A place that calls one group of overloads: it keeps the last choice, and whether arguments of the same types pass as they are. */
final class CallSite {

    private final MethodBinder binder;
    private final List<Overload> overloads;
    private final String name;
    private Candidate chosen;
    private PSType[] types;

    CallSite(MethodBinder binder, List<Overload> overloads, String name) {
        this.binder = binder;
        this.overloads = overloads;
        this.name = name;
    }

    Object invoke(Object target, Object[] arguments) {
        if (chosen != null && fits(arguments)) {
            return binder.invokeAsIs(chosen.overload(), target, arguments, name);
        }
        Candidate candidate = binder.choose(overloads, arguments, null, name);
        PSType[] seen = candidate.typesTakenAsTheyAre(arguments);
        if (seen != null && binder.isSettled(overloads, candidate, arguments)) {
            chosen = candidate;
            types = seen;
        }
        return binder.invoke(candidate, target, arguments, name);
    }

    private boolean fits(Object[] arguments) {
        if (arguments.length != types.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Object argument = arguments[i];
            if (argument == null
                    || argument == AutomationNull.VALUE
                    || argument instanceof PSObject
                    || Types.of(argument) != types[i]) {
                return false;
            }
        }
        return true;
    }
}
