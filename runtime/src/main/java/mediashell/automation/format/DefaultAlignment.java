package mediashell.automation.format;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.PSObject;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** Where values stand in automatic columns: scalars that are no text right, everything else left. */
final class DefaultAlignment {

    private DefaultAlignment() {}

    static Alignment of(Object value) {
        return switch (PSObject.base(value)) {
            case Integer _, Long _, Short _, Byte _, Double _, Float _, Boolean _, Character _ -> Alignment.RIGHT;
            case BigDecimal _, BigInteger _, UInt8 _, UInt16 _, UInt32 _, UInt64 _, EnumValue _, SecureString _ ->
                Alignment.RIGHT;
            case null, default -> Alignment.LEFT;
        };
    }
}
