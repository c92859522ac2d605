package mediashell.interpreter.translator;

import mediashell.language.ast.AttributeBaseAst;

/** Compares an attribute's name as written with a name without suffix: {@code [Parameter()]}, {@code [ParameterAttribute()]}, with namespace or without. */
public final class AttributeNames {
    private static final String NAMESPACE = "System.Management.Automation.";

    private AttributeNames() {}

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
