package mediashell.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The .NET name of a Java type: the fixed pairs of the object model, then the classes of the module's own facade types. */
final class JavaTypeNames {

    private static final String VALUES = "mediashell.automation.values.";
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("java.lang.Object", "System.Object"),
            Map.entry("java.lang.String", "System.String"),
            Map.entry("java.lang.Integer", "System.Int32"),
            Map.entry("java.lang.Long", "System.Int64"),
            Map.entry("java.lang.Double", "System.Double"),
            Map.entry("java.lang.Boolean", "System.Boolean"),
            Map.entry("java.lang.Character", "System.Char"),
            Map.entry("java.math.BigDecimal", "System.Decimal"),
            Map.entry("java.math.BigInteger", "System.Numerics.BigInteger"),
            Map.entry("java.util.UUID", "System.Guid"),
            Map.entry(VALUES + "UInt8", "System.Byte"),
            Map.entry(VALUES + "UInt16", "System.UInt16"),
            Map.entry(VALUES + "UInt32", "System.UInt32"),
            Map.entry(VALUES + "UInt64", "System.UInt64"),
            Map.entry(VALUES + "DateTime", "System.DateTime"),
            Map.entry(VALUES + "TimeSpan", "System.TimeSpan"),
            Map.entry(VALUES + "DateTimeOffset", "System.DateTimeOffset"),
            Map.entry(VALUES + "Hashtable", "System.Collections.Hashtable"),
            Map.entry(VALUES + "OrderedDictionary", "System.Collections.Specialized.OrderedDictionary"),
            Map.entry(VALUES + "Version", "System.Version"),
            Map.entry(VALUES + "SecureString", "System.Security.SecureString"),
            Map.entry(VALUES + "SwitchParameter", "System.Management.Automation.SwitchParameter"),
            Map.entry("mediashell.automation.types.PSType", "System.Type"),
            Map.entry("mediashell.automation.ScriptBlock", "System.Management.Automation.ScriptBlock"),
            Map.entry("mediashell.automation.PSObject", "System.Management.Automation.PSObject"),
            Map.entry("mediashell.automation.ErrorRecord", "System.Management.Automation.ErrorRecord"),
            Map.entry("mediashell.automation.DotNetException", "System.Exception"));

    private final Map<String, String> byClass = new HashMap<>(FIXED);

    JavaTypeNames(List<FacadeTypeModel> types) {
        for (FacadeTypeModel type : types) {
            if (type.javaClassName() != null && !type.isShared()) {
                byClass.putIfAbsent(type.javaClassName(), type.dotNetName());
            }
        }
    }

    /** The .NET name, or null when the Java type does not tell it. */
    String of(TypeMirror type) {
        return switch (type.getKind()) {
            case VOID -> "System.Void";
            case INT -> "System.Int32";
            case LONG -> "System.Int64";
            case DOUBLE -> "System.Double";
            case FLOAT -> "System.Single";
            case BOOLEAN -> "System.Boolean";
            case CHAR -> "System.Char";
            case SHORT -> "System.Int16";
            case BYTE -> "System.SByte";
            case ARRAY -> array((ArrayType) type);
            case DECLARED -> byClass.get(erasure(type));
            default -> null;
        };
    }

    private String array(ArrayType type) {
        TypeMirror element = type.getComponentType();
        String name = element.getKind() == javax.lang.model.type.TypeKind.BYTE ? "System.Byte" : of(element);
        return name == null ? null : name + "[]";
    }

    /** The class name without type arguments, as source code writes a cast. */
    static String erasure(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return declared.asElement().toString();
        }
        return type.toString();
    }
}
