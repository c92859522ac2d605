package mediashell.interpreter.classes;

import java.util.List;
import java.util.function.Function;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.members.TypeMembers;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.ListValue;

/** Makes instances: own initialisers first, then the base constructor, then the constructor's body, class by class. */
final class Construction {
    private Construction() {}

    /**
     * @param constructor null for the default constructor
     */
    static Object construct(ScriptClass type, ScriptMethod constructor, Object[] arguments) {
        type.staticValues();
        ScriptInstance instance = type.allocator().apply(type);
        Object[] defaults = type.defaults();
        System.arraycopy(defaults, 0, instance.slots(), 0, defaults.length);
        initialize(instance, type, constructor, arguments);
        return instance;
    }

    /** What makes the bare instances of a class: its .NET base type decides. */
    static Function<ScriptClass, ScriptInstance> allocator(ScriptClass type) {
        PSType base = type.facadeBase();
        PSType exception = FacadeTypes.find("System.Exception");
        if (exception != null && exception.isAssignableFrom(base)) {
            return ScriptException::new;
        }
        Class<?> java = base.javaClass();
        boolean dictionary = isA(base, "System.Collections.IDictionary");
        if (dictionary || java != null && DictionaryValue.class.isAssignableFrom(java)) {
            return ScriptDictionary::new;
        }
        if (isA(base, "System.Collections.IList") || java != null && ListValue.class.isAssignableFrom(java)) {
            return ScriptList::new;
        }
        return ScriptObject::new;
    }

    private static boolean isA(PSType type, String interfaceName) {
        PSType wanted = FacadeTypes.find(interfaceName);
        return wanted != null && type.interfaces().contains(wanted);
    }

    /** What the slots of a new instance hold before any initialiser runs. */
    static Object[] defaults(ScriptClass type) {
        Object[] defaults = new Object[type.slotCount()];
        if (type.baseType() instanceof ScriptClass parent) {
            System.arraycopy(parent.defaults(), 0, defaults, 0, parent.slotCount());
        }
        for (ScriptProperty property : type.properties()) {
            if (!property.isStatic() && property.type().isValueType()) {
                defaults[property.slot()] = DefaultValues.of(property.type());
            }
        }
        return defaults;
    }

    private static void initialize(
            ScriptInstance instance, ScriptClass type, ScriptMethod constructor, Object[] arguments) {
        for (ScriptProperty property : type.properties()) {
            if (!property.isStatic() && property.ast().initialValue() != null) {
                Object value = MemberInitializer.evaluate(
                        type, instance, property.ast().initialValue());
                instance.slots()[property.slot()] = property.accept(value);
            }
        }
        if (constructor == null) {
            initializeBase(instance, type, new Object[0]);
        } else {
            constructor
                    .code()
                    .construct(
                            type,
                            instance,
                            constructor,
                            arguments,
                            baseArguments -> initializeBase(instance, type, baseArguments));
        }
    }

    private static void initializeBase(ScriptInstance instance, ScriptClass type, Object[] arguments) {
        if (type.baseType() instanceof ScriptClass parent) {
            ScriptMethod chosen = choose(parent, arguments);
            initialize(instance, parent, chosen, chosen == null ? arguments : chosen.convert(arguments));
        } else if (type.baseType() != Types.OBJECT && !isBare(type.baseType())) {
            instance.setBaseValue(type.runspace().members().construct(type.baseType(), arguments));
        }
    }

    /** An abstract base such as System.Attribute, which makes nothing of its own. */
    private static boolean isBare(PSType base) {
        return TypeMembers.of(base).constructors().isEmpty();
    }

    private static ScriptMethod choose(ScriptClass type, Object[] arguments) {
        List<ScriptMethod> constructors = type.methods().stream()
                .filter(m -> m.isConstructor() && !m.isStatic())
                .toList();
        if (constructors.isEmpty() && arguments.length == 0) {
            return null;
        }
        for (boolean exactly : new boolean[] {true, false}) {
            for (ScriptMethod constructor : constructors) {
                if (constructor.accepts(arguments, exactly)) {
                    return constructor;
                }
            }
        }
        throw noConstructor(type, arguments.length);
    }

    private static DotNetException noConstructor(ScriptClass type, int count) {
        return SessionErrors.of(
                "System.Management.Automation.MethodException",
                "MethodCountCouldNotFindBest",
                ErrorCategory.NotSpecified,
                null,
                "The class " + type.name() + " has no constructor for these " + count + " arguments.");
    }
}
