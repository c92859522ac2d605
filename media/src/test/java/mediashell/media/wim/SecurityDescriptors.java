package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Self-relative security descriptors (MS-DTYP 2.4.6) for tests: owner, group and a list of who may do what. */
final class SecurityDescriptors {

    static final int FULL = 0x001F01FF;
    static final int READ = 0x001200A9;

    private static final short SELF_RELATIVE_WITH_LIST = (short) 0x8004;
    private static final int HEAD = 20;
    private static final int LIST_HEAD = 8;
    private static final int ENTRY_HEAD = 8;

    private SecurityDescriptors() {}

    /** Owned by the administrators, with one entry for them and one for the users. */
    static byte[] of(int administratorsMay, int usersMay) {
        byte[] administrators = identifier(32, 544);
        byte[] users = identifier(32, 545);
        byte[] system = identifier(18);
        int list = LIST_HEAD + 2 * ENTRY_HEAD + administrators.length + users.length;
        ByteBuffer out = ByteBuffer.allocate(HEAD + administrators.length + system.length + list)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 1).put((byte) 0).putShort(SELF_RELATIVE_WITH_LIST);
        out.putInt(HEAD + list)
                .putInt(HEAD + list + administrators.length)
                .putInt(0)
                .putInt(HEAD);
        out.put((byte) 2)
                .put((byte) 0)
                .putShort((short) list)
                .putShort((short) 2)
                .putShort((short) 0);
        allow(out, administratorsMay, administrators);
        allow(out, usersMay, users);
        return out.put(administrators).put(system).array();
    }

    private static void allow(ByteBuffer out, int mask, byte[] who) {
        out.put((byte) 0)
                .put((byte) 3)
                .putShort((short) (ENTRY_HEAD + who.length))
                .putInt(mask)
                .put(who);
    }

    /** S-1-5-… */
    private static byte[] identifier(int... authorities) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * authorities.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 1).put((byte) authorities.length).put(new byte[] {0, 0, 0, 0, 0, 5});
        for (int each : authorities) {
            out.putInt(each);
        }
        return out.array();
    }
}
