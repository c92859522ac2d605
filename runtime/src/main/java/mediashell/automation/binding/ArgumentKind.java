package mediashell.automation.binding;

import mediashell.automation.types.PSType;

/** How arguments are converted to a parameter's type: the few types that the binder treats in its own way, and all others. */
enum ArgumentKind {
    /** Takes everything as it is: System.Object and PSObject. */
    ANY,
    SWITCH,
    BOOLEAN,
    STRING,
    SCRIPT_BLOCK,
    COLLECTION,
    OTHER;

    static ArgumentKind of(ParameterMetadata parameter) {
        if (parameter.isSwitch()) {
            return SWITCH;
        }
        PSType type = parameter.type();
        if (type.isArray()) {
            return COLLECTION;
        }
        return switch (type.fullName()) {
            case "System.Object", "System.Management.Automation.PSObject" -> ANY;
            case "System.Boolean" -> BOOLEAN;
            case "System.String" -> STRING;
            case "System.Management.Automation.ScriptBlock" -> SCRIPT_BLOCK;
            case "System.Collections.IList", "System.Collections.ArrayList" -> COLLECTION;
            default -> isGenericCollection(type) ? COLLECTION : OTHER;
        };
    }

    private static boolean isGenericCollection(PSType type) {
        if (type.typeArguments().size() != 1) {
            return false;
        }
        return switch (type.name()) {
            case "List`1", "IList`1", "ICollection`1", "Collection`1" -> true;
            default -> false;
        };
    }
}
