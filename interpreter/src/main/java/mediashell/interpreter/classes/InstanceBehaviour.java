package mediashell.interpreter.classes;

import java.util.Iterator;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** What .NET asks of every object, answered by the class's own methods where it has them. */
final class InstanceBehaviour {
    private InstanceBehaviour() {}

    static String text(ScriptInstance instance) {
        ScriptMethod method = instance.psType().method("ToString");
        if (method == null) {
            return instance.psType().fullName();
        }
        Object text = method.invoke(instance);
        return text == null ? "" : runspace(instance).conversions().toText(text);
    }

    static boolean equal(ScriptInstance instance, Object other) {
        ScriptMethod method = instance.psType().method("Equals", 1);
        return method == null
                ? instance == other
                : runspace(instance).conversions().isTrue(method.invoke(instance, other));
    }

    static int hash(ScriptInstance instance) {
        ScriptMethod method = instance.psType().method("GetHashCode");
        return method == null
                ? System.identityHashCode(instance)
                : runspace(instance).conversions().toInt(method.invoke(instance));
    }

    static boolean hasOrder(ScriptInstance instance) {
        return instance.psType().interfaces().contains(FacadeTypes.find("System.IComparable"));
    }

    static Integer compare(ScriptInstance instance, Object other) {
        ScriptMethod method = hasOrder(instance) ? instance.psType().method("CompareTo", 1) : null;
        return method == null ? null : runspace(instance).conversions().toInt(method.invoke(instance, other));
    }

    static Iterator<Object> iterator(ScriptInstance instance) {
        PSType enumerable = FacadeTypes.find("System.Collections.IEnumerable");
        boolean known = instance.psType().interfaces().contains(enumerable);
        ScriptMethod method = known ? instance.psType().method("GetEnumerator") : null;
        if (method != null) {
            return runspace(instance).conversions().enumerate(method.invoke(instance));
        }
        return instance.baseValue() == null
                ? null
                : runspace(instance).conversions().enumerate(instance.baseValue());
    }

    private static Runspace runspace(ScriptInstance instance) {
        return instance.psType().runspace();
    }
}
