package mediashell.dotnet.system;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.EnumValue;

/** System.Globalization.UnicodeCategory of a character; Java counts the same categories in another order. */
public final class UnicodeCategories {

    private UnicodeCategories() {}

    public static EnumValue of(int codePoint) {
        return new EnumValue(
                FacadeTypes.require("System.Globalization.UnicodeCategory"), number(Character.getType(codePoint)));
    }

    private static int number(int type) {
        return switch (type) {
            case Character.UPPERCASE_LETTER -> 0;
            case Character.LOWERCASE_LETTER -> 1;
            case Character.TITLECASE_LETTER -> 2;
            case Character.MODIFIER_LETTER -> 3;
            case Character.OTHER_LETTER -> 4;
            case Character.NON_SPACING_MARK -> 5;
            case Character.COMBINING_SPACING_MARK -> 6;
            case Character.ENCLOSING_MARK -> 7;
            case Character.DECIMAL_DIGIT_NUMBER -> 8;
            case Character.LETTER_NUMBER -> 9;
            case Character.OTHER_NUMBER -> 10;
            case Character.SPACE_SEPARATOR -> 11;
            case Character.LINE_SEPARATOR -> 12;
            case Character.PARAGRAPH_SEPARATOR -> 13;
            case Character.CONTROL -> 14;
            case Character.FORMAT -> 15;
            case Character.SURROGATE -> 16;
            case Character.PRIVATE_USE -> 17;
            case Character.CONNECTOR_PUNCTUATION -> 18;
            case Character.DASH_PUNCTUATION -> 19;
            case Character.START_PUNCTUATION -> 20;
            case Character.END_PUNCTUATION -> 21;
            case Character.INITIAL_QUOTE_PUNCTUATION -> 22;
            case Character.FINAL_QUOTE_PUNCTUATION -> 23;
            case Character.OTHER_PUNCTUATION -> 24;
            case Character.MATH_SYMBOL -> 25;
            case Character.CURRENCY_SYMBOL -> 26;
            case Character.MODIFIER_SYMBOL -> 27;
            case Character.OTHER_SYMBOL -> 28;
            default -> 29;
        };
    }

    static boolean isPunctuation(char c) {
        int number = number(Character.getType(c));
        return number >= 18 && number <= 24;
    }

    static boolean isSymbol(char c) {
        int number = number(Character.getType(c));
        return number >= 25 && number <= 28;
    }

    /** The numeric value of a character, fractions too; -1 when it has none. */
    public static double numericValue(int codePoint) {
        return com.ibm.icu.lang.UCharacter.getUnicodeNumericValue(codePoint)
                        == com.ibm.icu.lang.UCharacter.NO_NUMERIC_VALUE
                ? -1
                : com.ibm.icu.lang.UCharacter.getUnicodeNumericValue(codePoint);
    }
}
