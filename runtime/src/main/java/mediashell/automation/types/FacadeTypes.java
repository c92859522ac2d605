package mediashell.automation.types;

/** The types of the facade by .NET name and by Java class, loaded one by one on first use. */
public final class FacadeTypes {

    private FacadeTypes() {}

    /** The type of that full name (exact case), or null when the facade has none. */
    public static PSType find(String fullName) {
        throw new IllegalStateException("no facade on the class path: cannot look up " + fullName);
    }

    /** The type of that full name; its absence is a defect of the build. */
    static PSType require(String fullName) {
        PSType type = find(fullName);
        if (type == null) {
            throw new IllegalStateException("the facade lacks " + fullName + ", which the runtime itself needs");
        }
        return type;
    }

    static PSType ofJavaClass(Object value) {
        if (value == null) {
            return Types.OBJECT;
        }
        throw new IllegalStateException("no .NET type is mapped to " + value.getClass());
    }
}
