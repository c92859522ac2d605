package mediashell.interpreter.classes;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;

/** Calls a method as a base class has it. */
public final class BaseMethods {
    private BaseMethods() {}

    /** Calls the method of {@code base} or of what that class derives from; a .NET base gets its own object. */
    public static Object invoke(Runspace runspace, PSType base, Object self, String name, Object[] arguments) {
        for (PSType type = base; type instanceof ScriptClass script; type = type.baseType()) {
            ScriptMethod chosen = choose(script, name, arguments);
            if (chosen != null) {
                return chosen.invoke(self, chosen.convert(arguments));
            }
        }
        if (self instanceof ScriptInstance instance && name.equalsIgnoreCase("ToString") && arguments.length == 0) {
            Object inner = instance.baseValue();
            return inner == null || inner == self
                    ? instance.psType().fullName()
                    : runspace.conversions().toText(inner);
        }
        Object target =
                self instanceof ScriptInstance instance && instance.baseValue() != null ? instance.baseValue() : self;
        return runspace.members().invoke(target, name, arguments);
    }

    private static ScriptMethod choose(ScriptClass type, String name, Object[] arguments) {
        for (boolean exactly : new boolean[] {true, false}) {
            for (ScriptMethod method : type.methods()) {
                boolean named = !method.isStatic()
                        && !method.isConstructor()
                        && method.name().equalsIgnoreCase(name);
                if (named && method.accepts(arguments, exactly)) {
                    return method;
                }
            }
        }
        return null;
    }
}
