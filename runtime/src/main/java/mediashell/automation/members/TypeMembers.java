package mediashell.automation.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.MemberSignature.MemberSort;
import mediashell.automation.types.PSType;

/**
 * The members of one type with the inherited ones, by name and case ignored; made once a type from its member tables. A call site may
 * keep what it found as long as the type is the same.
 */
public final class TypeMembers {

    private final PSType type;
    private final Side instance = new Side();
    private final Side statics = new Side();
    private final List<Overload> constructors = new ArrayList<>();
    private final List<Overload> indexers = new ArrayList<>();

    private TypeMembers(PSType type) {
        this.type = type;
        for (PSType t = type; t != null; t = t.baseType()) {
            declare(t);
        }
        if (type.kind() == mediashell.automation.types.TypeKind.INTERFACE) {
            type.interfaces().forEach(this::declare);
        }
    }

    /** The members of a type. */
    public static TypeMembers of(PSType type) {
        return type.memberIndex(TypeMembers::new);
    }

    private void declare(PSType declaring) {
        for (MemberSignature signature : declaring.members().all()) {
            Overload overload = new Overload(declaring, type, declaring.members(), signature);
            switch (signature.sort()) {
                case CONSTRUCTOR -> addConstructor(declaring, overload);
                case INDEXER -> indexers.add(overload);
                case METHOD -> side(signature).addMethod(overload);
                case PROPERTY, FIELD -> side(signature).addProperty(overload);
                case EVENT -> side(signature).addEvent(new EventMember(overload));
            }
        }
    }

    private void addConstructor(PSType declaring, Overload overload) {
        boolean inheritedException = declaring != type
                && constructors.isEmpty()
                && type.members().all().stream().noneMatch(s -> s.sort() == MemberSort.CONSTRUCTOR)
                && isException();
        if (declaring == type || inheritedException) {
            constructors.add(overload);
        }
    }

    private boolean isException() {
        return type.name().endsWith("Exception");
    }

    private Side side(MemberSignature signature) {
        return side(signature.isStatic());
    }

    /** A property or field by name, or null. */
    public AdaptedProperty property(String name, boolean isStatic) {
        return (isStatic ? statics : instance).property(name);
    }

    /** The overloads of a method by name, or null. */
    public MethodGroup method(String name, boolean isStatic) {
        return (isStatic ? statics : instance).method(name);
    }

    /** The constructors; a struct's implicit one is not among them. */
    public List<Overload> constructors() {
        return constructors;
    }

    /** The indexers, the type's own first. */
    public List<Overload> indexers() {
        return indexers;
    }

    /** Properties in the order of declaration, the type's own first. */
    public List<AdaptedProperty> properties(boolean isStatic) {
        return List.copyOf((isStatic ? statics : instance).properties.values());
    }

    /** Methods in the order of declaration. */
    public List<MethodGroup> methods(boolean isStatic) {
        Side side = isStatic ? statics : instance;
        return side.methods.values().stream()
                .map(list -> new MethodGroup(list.getFirst().signature().name(), list))
                .toList();
    }

    /** An event by name, or null. */
    public EventMember event(String name, boolean isStatic) {
        return side(isStatic).events.get(Side.fold(name));
    }

    /** Events in the order of declaration, the type's own first. */
    public List<EventMember> events(boolean isStatic) {
        return List.copyOf(side(isStatic).events.values());
    }

    private Side side(boolean isStatic) {
        return isStatic ? statics : instance;
    }

    private static final class Side {

        private final Map<String, AdaptedProperty> properties = new LinkedHashMap<>();
        private final Map<String, List<Overload>> methods = new LinkedHashMap<>();
        private final Map<String, EventMember> events = new LinkedHashMap<>();
        private final Map<String, AdaptedProperty> propertiesAsWritten = new ConcurrentHashMap<>();
        private final Map<String, MethodGroup> methodsAsWritten = new ConcurrentHashMap<>();

        void addProperty(Overload accessor) {
            properties.putIfAbsent(fold(accessor.signature().name()), new AdaptedProperty(accessor));
        }

        void addEvent(EventMember event) {
            if (events.putIfAbsent(fold(event.name()), event) == null) {
                event.accessors().forEach(this::addMethod);
            }
        }

        void addMethod(Overload overload) {
            List<Overload> known =
                    methods.computeIfAbsent(fold(overload.signature().name()), name -> new ArrayList<>());
            if (known.stream().noneMatch(other -> sameParameters(other, overload))) {
                known.add(overload);
            }
        }

        private static boolean sameParameters(Overload a, Overload b) {
            if (a.parameters().size() != b.parameters().size()
                    || a.signature().genericParameters().size()
                            != b.signature().genericParameters().size()) {
                return false;
            }
            for (int i = 0; i < a.parameters().size(); i++) {
                if (a.parameters().get(i).type() != b.parameters().get(i).type()) {
                    return a.signature().genericParameters().isEmpty() ? false : sameNames(a, b);
                }
            }
            return true;
        }

        private static boolean sameNames(Overload a, Overload b) {
            return a.definition().equals(b.definition());
        }

        AdaptedProperty property(String name) {
            AdaptedProperty found = propertiesAsWritten.get(name);
            if (found == null) {
                found = properties.get(fold(name));
                if (found != null) {
                    propertiesAsWritten.put(name, found);
                }
            }
            return found;
        }

        MethodGroup method(String name) {
            MethodGroup found = methodsAsWritten.get(name);
            if (found == null) {
                List<Overload> overloads = methods.get(fold(name));
                if (overloads != null) {
                    found = new MethodGroup(overloads.getFirst().signature().name(), List.copyOf(overloads));
                    methodsAsWritten.put(name, found);
                }
            }
            return found;
        }

        private static String fold(String name) {
            return name.toUpperCase(Locale.ROOT);
        }
    }
}
