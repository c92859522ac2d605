package mediashell.interpreter.polyglot;

import java.math.BigDecimal;
import java.math.BigInteger;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A number whose type Java has no primitive for: decimal, the unsigned ones, BigInteger. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestNumber extends GuestObject {
    private final BigDecimal number;

    /**
     * @param original what the script holds
     * @param number its value
     */
    GuestNumber(PowerShellContext context, Object original, BigDecimal number) {
        super(context, original);
        this.number = number;
    }

    @ExportMessage
    boolean isNumber() {
        return true;
    }

    private boolean fits(long least, long greatest) {
        return fitsInBigInteger()
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }

    @ExportMessage
    boolean fitsInByte() {
        return fits(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @ExportMessage
    boolean fitsInShort() {
        return fits(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @ExportMessage
    boolean fitsInInt() {
        return fits(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @ExportMessage
    boolean fitsInLong() {
        return fits(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @ExportMessage
    boolean fitsInBigInteger() {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    @ExportMessage
    boolean fitsInFloat() {
        float converted = number.floatValue();
        return Float.isFinite(converted) && new BigDecimal(converted).compareTo(number) == 0;
    }

    @ExportMessage
    boolean fitsInDouble() {
        double converted = number.doubleValue();
        return Double.isFinite(converted) && new BigDecimal(converted).compareTo(number) == 0;
    }

    @ExportMessage
    byte asByte() throws UnsupportedMessageException {
        return checked(fitsInByte()).byteValue();
    }

    @ExportMessage
    short asShort() throws UnsupportedMessageException {
        return checked(fitsInShort()).shortValue();
    }

    @ExportMessage
    int asInt() throws UnsupportedMessageException {
        return checked(fitsInInt()).intValue();
    }

    @ExportMessage
    long asLong() throws UnsupportedMessageException {
        return checked(fitsInLong()).longValue();
    }

    @ExportMessage
    BigInteger asBigInteger() throws UnsupportedMessageException {
        return checked(fitsInBigInteger()).toBigInteger();
    }

    @ExportMessage
    float asFloat() throws UnsupportedMessageException {
        return checked(fitsInFloat()).floatValue();
    }

    @ExportMessage
    double asDouble() throws UnsupportedMessageException {
        return checked(fitsInDouble()).doubleValue();
    }

    private BigDecimal checked(boolean fits) throws UnsupportedMessageException {
        if (!fits) {
            throw UnsupportedMessageException.create();
        }
        return number;
    }
}
