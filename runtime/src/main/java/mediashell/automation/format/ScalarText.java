package mediashell.automation.format;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** Values that are printed in place, as text, whatever document they stand in. */
final class ScalarText {

    private ScalarText() {}

    /** The text of a string, number, character, boolean or enum; null for everything else. */
    static String of(ExecutionContext context, Object value) {
        return switch (PSObject.base(value)) {
            case String text -> text;
            case Integer _, Long _, Short _, Byte _, Double _, Float _, Boolean _, Character _ ->
                context.conversions().toCultureText(value);
            case BigDecimal _,
                    BigInteger _,
                    UInt8 _,
                    UInt16 _,
                    UInt32 _,
                    UInt64 _,
                    EnumValue _,
                    SecureString _,
                    ScriptBlock _ -> context.conversions().toCultureText(value);
            case null, default -> null;
        };
    }
}
