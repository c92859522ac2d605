package mediashell.automation.members;

import mediashell.automation.PSObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/**
 * A choice among overloads that holds for all arguments of the same types: every argument was a string, whose ranks never depend on its
 * content, or exactly what the parameter asks for, which no other overload can better.
 */
record TypedChoice(Candidate chosen, PSType[] types) {

    static boolean isSafe(Candidate chosen, Object[] arguments) {
        if (chosen.isGeneric()) {
            return false;
        }
        return areStrings(arguments) || chosen.takesAllAsTheyAre(arguments.length);
    }

    private static boolean areStrings(Object[] arguments) {
        for (Object argument : arguments) {
            if (!(PSObject.base(argument) instanceof String)) {
                return false;
            }
        }
        return true;
    }

    static TypedChoice of(Candidate chosen, Object[] arguments) {
        PSType[] types = new PSType[arguments.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = typeOf(arguments[i]);
        }
        return new TypedChoice(chosen, types);
    }

    boolean fits(Object[] arguments) {
        if (arguments.length != types.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (typeOf(arguments[i]) != types[i]) {
                return false;
            }
        }
        return true;
    }

    private static PSType typeOf(Object argument) {
        Object base = PSObject.base(argument);
        return base == null ? null : base instanceof String ? Types.STRING : Types.of(base);
    }
}
