package mediashell.interpreter.classes;

import mediashell.automation.values.DefaultValues;

/** Initialises the static properties of a class, then runs its static constructor. */
final class StaticInitializer {
    private StaticInitializer() {}

    static void run(ScriptClass type, Object[] values) {
        for (ScriptProperty property : type.properties()) {
            if (property.isStatic() && property.type().isValueType()) {
                values[property.slot()] = DefaultValues.of(property.type());
            }
        }
        for (ScriptProperty property : type.properties()) {
            if (property.isStatic() && property.ast().initialValue() != null) {
                Object value =
                        MemberInitializer.evaluate(type, null, property.ast().initialValue());
                values[property.slot()] = property.accept(value);
            }
        }
        for (ScriptMethod method : type.methods()) {
            if (method.isConstructor() && method.isStatic()) {
                method.invoke(null);
            }
        }
    }
}
