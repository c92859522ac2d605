package mediashell.automation.types;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.values.TypedArray;
import mediashell.automation.values.UInt8;

/**
 * The types that the runtime itself speaks of, and the type of any value. Constants are canonical; their members load on first use
 * through the generated index of the facade.
 */
public final class Types {

    public static final PSType OBJECT = FacadeTypes.require("System.Object");
    public static final PSType STRING = FacadeTypes.require("System.String");
    public static final PSType CHAR = FacadeTypes.require("System.Char");
    public static final PSType BOOL = FacadeTypes.require("System.Boolean");
    public static final PSType SBYTE = FacadeTypes.require("System.SByte");
    public static final PSType BYTE = FacadeTypes.require("System.Byte");
    public static final PSType SHORT = FacadeTypes.require("System.Int16");
    public static final PSType USHORT = FacadeTypes.require("System.UInt16");
    public static final PSType INT = FacadeTypes.require("System.Int32");
    public static final PSType UINT = FacadeTypes.require("System.UInt32");
    public static final PSType LONG = FacadeTypes.require("System.Int64");
    public static final PSType ULONG = FacadeTypes.require("System.UInt64");
    public static final PSType FLOAT = FacadeTypes.require("System.Single");
    public static final PSType DOUBLE = FacadeTypes.require("System.Double");
    public static final PSType DECIMAL = FacadeTypes.require("System.Decimal");
    public static final PSType BIG_INTEGER = FacadeTypes.require("System.Numerics.BigInteger");
    public static final PSType VOID = FacadeTypes.require("System.Void");
    public static final PSType ENUM = FacadeTypes.require("System.Enum");
    public static final PSType VALUE_TYPE = FacadeTypes.require("System.ValueType");
    public static final PSType ARRAY = FacadeTypes.require("System.Array");
    public static final PSType TYPE = FacadeTypes.require("System.Type");
    public static final PSType RUNTIME_TYPE = FacadeTypes.require("System.RuntimeType");
    public static final PSType DATE_TIME = FacadeTypes.require("System.DateTime");
    public static final PSType TIME_SPAN = FacadeTypes.require("System.TimeSpan");
    public static final PSType HASHTABLE = FacadeTypes.require("System.Collections.Hashtable");
    public static final PSType ARRAY_LIST = FacadeTypes.require("System.Collections.ArrayList");
    public static final PSType SWITCH = FacadeTypes.require("System.Management.Automation.SwitchParameter");
    public static final PSType SCRIPT_BLOCK = FacadeTypes.require("System.Management.Automation.ScriptBlock");
    public static final PSType PS_OBJECT = FacadeTypes.require("System.Management.Automation.PSObject");
    public static final PSType PS_CUSTOM_OBJECT = FacadeTypes.require("System.Management.Automation.PSCustomObject");
    public static final PSType PS_REFERENCE = FacadeTypes.require("System.Management.Automation.PSReference");
    public static final PSType OBJECT_ARRAY = ArrayType.of(OBJECT, 1);
    public static final PSType STRING_ARRAY = ArrayType.of(STRING, 1);

    private Types() {}

    /** The .NET type of a value, through wrappers; null has none and gives {@code System.Object}. */
    public static PSType of(Object value) {
        return switch (value) {
            case null -> OBJECT;
            case String ignored -> STRING;
            case Integer ignored -> INT;
            case Boolean ignored -> BOOL;
            case Double ignored -> DOUBLE;
            case Long ignored -> LONG;
            case Character ignored -> CHAR;
            case TypedArray array -> array.psType();
            case DotNetObject typed -> typed.psType();
            case UInt8 ignored -> BYTE;
            case BigDecimal ignored -> DECIMAL;
            case BigInteger ignored -> BIG_INTEGER;
            case Float ignored -> FLOAT;
            case Short ignored -> SHORT;
            case Byte ignored -> SBYTE;
            case PSType ignored -> RUNTIME_TYPE;
            case int[] ignored -> ArrayType.of(INT, 1);
            case byte[] ignored -> ArrayType.of(BYTE, 1);
            case char[] ignored -> ArrayType.of(CHAR, 1);
            case double[] ignored -> ArrayType.of(DOUBLE, 1);
            case long[] ignored -> ArrayType.of(LONG, 1);
            case boolean[] ignored -> ArrayType.of(BOOL, 1);
            default -> FacadeTypes.ofJavaClass(value);
        };
    }
}
