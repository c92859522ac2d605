package mediashell.media.wim.codec;

import java.util.Arrays;

/**
 * Undoes the x86 pre-processing of LZMS: operands of likely instructions became absolute where the same target was
 * used not long before.
 */
final class LzmsCallTranslation {

    private static final int TARGETS = 1 << 16;
    private static final int TARGET_WINDOW = 65535;
    private static final int CODE_WINDOW = 1023;
    private static final int SPARED = 16;
    private static final int SHORTEST = 17;
    private static final int OPERAND = 4;
    private static final int JUMP_LENGTH = 5;

    private final int[] lastUse = new int[TARGETS];

    void undo(byte[] bytes, int length) {
        if (length <= SHORTEST) {
            return;
        }
        Arrays.fill(lastUse, -TARGET_WINDOW - 1);
        int lastCode = -CODE_WINDOW - 1;
        int at = 1;
        while (at < length - SPARED) {
            int opcode = opcodeLength(bytes, at);
            if (opcode == 0) {
                at += (bytes[at] & 0xFF) == 0xE9 ? JUMP_LENGTH : 1;
                continue;
            }
            int window = opcode == 1 ? CODE_WINDOW / 2 : CODE_WINDOW;
            int operandAt = at + opcode;
            if (at - lastCode <= window) {
                ByteWords.putInt(bytes, operandAt, ByteWords.getInt(bytes, operandAt) - at);
            }
            int target = at + ByteWords.getShort(bytes, operandAt) & TARGETS - 1;
            int last = operandAt + OPERAND - 1;
            if (last - lastUse[target] <= TARGET_WINDOW) {
                lastCode = last;
            }
            lastUse[target] = last;
            at = last + 1;
        }
    }

    /** The bytes before the operand of an instruction with a relative address, or 0 for anything else. */
    private static int opcodeLength(byte[] bytes, int at) {
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return switch (bytes[at] & 0xFF) {
            case 0x48 -> isLoad(second, third) || isAddress(second, third) ? 3 : 0;
            case 0x4C -> isAddress(second, third) ? 3 : 0;
            case 0xE8 -> 1;
            case 0xF0 -> second == 0x83 && third == 0x05 ? 3 : 0;
            case 0xFF -> second == 0x15 ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean isLoad(int second, int third) {
        return second == 0x8B && (third == 0x05 || third == 0x0D);
    }

    private static boolean isAddress(int second, int third) {
        return second == 0x8D && (third & 7) == 5;
    }
}
