package mediashell.interpreter.translator;

import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.LanguageAttributes;
import mediashell.automation.types.PSType;
import mediashell.language.ast.AttributeBaseAst;

/** Compares an attribute's name as written with a name without suffix: {@code [Parameter()]}, {@code [ParameterAttribute()]}, with namespace or without. */
public final class AttributeNames {
    private static final String NAMESPACE = "System.Management.Automation.";

    private AttributeNames() {}

    /** Throws CustomAttributeTypeNotFound when neither the language nor the session knows the attribute. */
    public static void requireKnown(SourceUnit unit, AttributeBaseAst attribute) {
        if (!isKnown(unit, attribute)) {
            String simple = simpleName(attribute);
            throw SessionErrors.runtime(
                    "CustomAttributeTypeNotFound",
                    ErrorCategory.InvalidOperation,
                    simple,
                    "There is no attribute [" + simple + "].");
        }
    }

    /** Whether the language, the script or the session knows the attribute. */
    public static boolean isKnown(SourceUnit unit, AttributeBaseAst attribute) {
        return LanguageAttributes.contains(simpleName(attribute)) || type(unit, attribute) != null;
    }

    /** The type of the attribute, named with or without its suffix; null when there is none. */
    static PSType type(SourceUnit unit, AttributeBaseAst attribute) {
        String name = attribute.typeName().fullName();
        PSType type = attributeType(unit, name);
        return type != null ? type : attributeType(unit, name + "Attribute");
    }

    private static PSType attributeType(SourceUnit unit, String name) {
        PSType type = unit.typeOrNull(unit.runspace(), name);
        return type != null && FacadeTypes.require("System.Attribute").isAssignableFrom(type) ? type : null;
    }

    /** Whether the attribute is the one of that simple name. */
    public static boolean is(AttributeBaseAst attribute, String name) {
        return simpleName(attribute).equalsIgnoreCase(name);
    }

    /** The name without namespace and suffix. */
    public static String simpleName(AttributeBaseAst attribute) {
        String written = attribute.typeName().fullName();
        for (String prefix : new String[] {NAMESPACE, "Management.Automation."}) {
            if (written.regionMatches(true, 0, prefix, 0, prefix.length())) {
                written = written.substring(prefix.length());
            }
        }
        boolean suffixed = written.length() > 9 && written.regionMatches(true, written.length() - 9, "Attribute", 0, 9);
        return suffixed ? written.substring(0, written.length() - 9) : written;
    }
}
