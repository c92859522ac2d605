package mediashell.cmdlets.utility;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import mediashell.automation.values.EnumValue;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** The bytes of numbers as they lie in memory, lowest first. */
final class ValueBytes {

    private ValueBytes() {}

    /** Null for values that are no numbers. */
    static byte[] of(Object value) {
        return switch (value) {
            case Byte number -> new byte[] {number};
            case UInt8 number -> new byte[] {(byte) number.intValue()};
            case Boolean flag -> new byte[] {(byte) (flag ? 1 : 0)};
            case Character character -> buffer(2).putChar(character).array();
            case Short number -> buffer(2).putShort(number).array();
            case UInt16 number -> buffer(2).putShort((short) number.intValue()).array();
            case Integer number -> buffer(4).putInt(number).array();
            case UInt32 number -> buffer(4).putInt((int) number.longValue()).array();
            case Float number -> buffer(4).putFloat(number).array();
            case Long number -> buffer(8).putLong(number).array();
            case UInt64 number -> buffer(8).putLong(number.longValue()).array();
            case Double number -> buffer(8).putDouble(number).array();
            case EnumValue constant -> buffer(4).putInt(constant.intValue()).array();
            case null, default -> null;
        };
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
