package mediashell.automation.binding;

import java.lang.reflect.Array;
import java.util.List;

import mediashell.automation.PSCmdlet;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.TypedArray;

/**
 * What the processor writes for each class marked {@link mediashell.automation.Cmdlet}: the model the binder reads, and access to the
 * fields without reflection.
 */
public abstract class CmdletDescriptor {

    private CommandMetadata metadata;

    /** PowerShell's module name, for example {@code Microsoft.PowerShell.Utility}. */
    public abstract String moduleName();

    /** The .NET name that ends FullyQualifiedErrorIds, for example {@code Microsoft.PowerShell.Commands.NewGuidCommand}. */
    public abstract String implementingType();

    /** What the cmdlet is good for, in a sentence. */
    public String synopsis() {
        return "";
    }

    /** What else is to say of it, a paragraph a line; empty where the sentence says it all. */
    public String description() {
        return "";
    }

    /** Examples, each a line with a command and lines that say what it does. */
    public List<String> examples() {
        return List.of();
    }

    /** Makes the model. */
    protected abstract CommandMetadata describe();

    public abstract PSCmdlet create();

    /**
     * Stores a converted and validated value into the parameter with that index of {@link CommandMetadata#parameters()}; dynamic parameters
     * follow the others.
     */
    public abstract void set(PSCmdlet cmdlet, int parameter, Object value);

    /** Reads the parameter's field: its default before binding. */
    public abstract Object get(PSCmdlet cmdlet, int parameter);

    /** The parameters that exist only for some calls. */
    public List<ParameterMetadata> dynamicParameters() {
        return List.of();
    }

    /** The model, made on first use; a race makes it twice, harmlessly. */
    public final CommandMetadata metadata() {
        CommandMetadata made = metadata;
        if (made == null) {
            made = describe();
            metadata = made;
        }
        return made;
    }

    /** A parameter with a role in all sets or in some. */
    protected static ParameterMetadata parameter(
            String name,
            String typeName,
            List<String> aliases,
            List<ParameterSetRole> sets,
            List<ParameterAttribute> attributes,
            String help,
            boolean hidden) {
        boolean isSwitch = typeName.equals("System.Management.Automation.SwitchParameter");
        return new ParameterMetadata(name, type(typeName), isSwitch, aliases, sets, attributes, null, help, hidden);
    }

    /** The type of that name; what the facade lacks takes any object. */
    private static PSType type(String name) {
        if (name.endsWith("[]")) {
            return ArrayType.of(type(name.substring(0, name.length() - 2)), 1);
        }
        PSType found = FacadeTypes.find(name);
        return found != null ? found : Types.OBJECT;
    }

    /** The elements of an array value as a Java array, or null. */
    protected static <T> T[] elements(Object value, Class<T> elementClass) {
        if (!(value instanceof TypedArray array)) {
            return null;
        }
        @SuppressWarnings("unchecked")
        T[] elements = (T[]) Array.newInstance(elementClass, array.length());
        for (int i = 0; i < elements.length; i++) {
            Object item = array.get(i);
            elements[i] = elementClass.cast(elementClass == String.class && item != null ? item.toString() : item);
        }
        return elements;
    }

    /** A Java array as an array value, or null. */
    protected static Object array(Object[] elements) {
        return elements == null ? null : TypedArray.ofObjects(elements);
    }

    /** Text of a value whose field holds text: enum constants by their names. */
    protected static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
