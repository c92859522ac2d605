package mediashell.automation.members;

import java.util.List;

import mediashell.automation.types.PSType;

/** Conversions between numeric types as C# sees them: implicit when every value fits. */
final class NumericRank {

    private static final List<String> WIDENING =
            List.of("SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double");

    private NumericRank() {}

    static boolean isNumeric(PSType type) {
        return isSystem(type) && (WIDENING.contains(type.name()) || type.name().equals("Decimal"));
    }

    private static boolean isSystem(PSType type) {
        return type.isValueType() && "System".equals(type.namespace());
    }

    static boolean isWiderThanChar(PSType type) {
        return type.name().equals("Decimal") || WIDENING.indexOf(type.name()) >= WIDENING.indexOf("UInt16");
    }

    static int of(PSType from, PSType to) {
        if (isImplicit(from.name(), to.name())) {
            return ConversionRank.NUMERIC_IMPLICIT;
        }
        boolean decimalToFloating = from.name().equals("Decimal")
                && (to.name().equals("Double") || to.name().equals("Single"));
        return decimalToFloating ? ConversionRank.NUMERIC_EXPLICIT_TO_DECIMAL : ConversionRank.NUMERIC_EXPLICIT;
    }

    private static boolean isImplicit(String from, String to) {
        boolean floating = from.equals("Single") || from.equals("Double");
        if (to.equals("Decimal") || from.equals("Decimal")) {
            return to.equals("Decimal") && !floating;
        }
        boolean unsignedTarget = to.startsWith("U") || to.equals("Byte");
        boolean signedSource = from.startsWith("Int") || from.equals("SByte");
        boolean sameWidth = WIDENING.indexOf(from) / 2 == WIDENING.indexOf(to) / 2;
        if (from.equals("Single")) {
            return to.equals("Double");
        }
        if (sameWidth || unsignedTarget && signedSource) {
            return false;
        }
        return WIDENING.indexOf(from) < WIDENING.indexOf(to);
    }
}
