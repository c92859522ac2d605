package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of the facade by .NET name and by Java class, loaded one by one on first use: first those the processor listed, then those of the
 * declaration files (enums, exceptions, interfaces), one file a namespace.
 */
public final class FacadeTypes {

    private static final FacadeIndex[] INDEXES = loadIndexes();
    private static final Map<String, PSType> BY_NAME = new ConcurrentHashMap<>();
    private static final DeclaredTypes DECLARED = new DeclaredTypes();
    private static final ClassValue<PSType> BY_CLASS = new ClassValue<>() {
        @Override
        protected PSType computeValue(Class<?> javaClass) {
            return findByClass(javaClass);
        }
    };

    private FacadeTypes() {}

    private static FacadeIndex[] loadIndexes() {
        List<FacadeIndex> found = new ArrayList<>();
        List<String> indexes = List.of(
                "dotnet.GeneratedFacadeIndex",
                "automation.GeneratedFacadeIndex",
                "interpreter.GeneratedFacadeIndex",
                "cmdlets.GeneratedFacadeIndex");
        for (String name : indexes) {
            FacadeIndex index = loadIndex("mediashell." + name);
            if (index != null) {
                found.add(index);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("the class path lacks the .NET facade (module dotnet)");
        }
        return found.toArray(FacadeIndex[]::new);
    }

    private static FacadeIndex loadIndex(String className) {
        try {
            return (FacadeIndex)
                    Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException notInThisProgram) {
            return null;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot load " + className, broken);
        }
    }

    /** The type of that full name (exact case), or null when the facade has none. */
    public static PSType find(String fullName) {
        PSType known = BY_NAME.get(fullName);
        if (known != null) {
            return known;
        }
        PSType found = load(fullName);
        return found == null ? null : BY_NAME.merge(fullName, found, (first, second) -> first);
    }

    private static PSType load(String fullName) {
        for (FacadeIndex index : INDEXES) {
            int number = index.find(fullName);
            if (number >= 0) {
                return new FacadeType(fullName, index, number);
            }
        }
        return DECLARED.find(fullName);
    }

    /** The type of that name, case ignored, or null. */
    public static PSType findIgnoringCase(String fullName) {
        PSType exact = find(fullName);
        if (exact != null) {
            return exact;
        }
        PSType capitalized = find(capitalize(fullName));
        if (capitalized != null) {
            return capitalized;
        }
        String name = FoldedNames.INSTANCE.exactName(fullName);
        return name == null ? null : find(name);
    }

    /** Each part with a capital first letter: the spelling of most names, tried before all names are read. */
    private static String capitalize(String name) {
        StringBuilder text = new StringBuilder(name);
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == '.') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    /** The type of that full name; its absence is a defect of the build. */
    public static PSType require(String fullName) {
        PSType type = find(fullName);
        if (type == null) {
            throw new IllegalStateException("the facade lacks " + fullName + ", which the runtime itself needs");
        }
        return type;
    }

    static FacadeIndex[] indexes() {
        return INDEXES;
    }

    static DeclaredTypes declared() {
        return DECLARED;
    }

    static PSType ofJavaClass(Object value) {
        return BY_CLASS.get(value.getClass());
    }

    private static PSType findByClass(Class<?> javaClass) {
        for (Class<?> c = javaClass; c != null && c != Object.class; c = c.getSuperclass()) {
            PSType type = declaredFor(c);
            if (type != null) {
                return type;
            }
        }
        return Types.OBJECT;
    }

    private static PSType declaredFor(Class<?> javaClass) {
        for (FacadeIndex index : INDEXES) {
            int number = index.ofJavaClass(javaClass.getName());
            if (number >= 0) {
                return require(index.names()[number]);
            }
        }
        for (Class<?> implemented : javaClass.getInterfaces()) {
            PSType type = declaredFor(implemented);
            if (type != null) {
                return type;
            }
        }
        return null;
    }
}
