package mediashell.dotnet.system.net;

import java.util.ArrayList;
import java.util.List;

/** IP addresses as text: RFC 4291, section 2.2, shortened as RFC 5952 wants; version 4 also in the old forms of inet_aton. */
final class AddressText {

    private static final int GROUPS = 8;

    private AddressText() {}

    /** One to four numbers, decimal, octal (0…) or hexadecimal (0x…); the last fills the bytes that are left. Null when it is none. */
    static byte[] version4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > 4) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < parts.length; i++) {
            long part = number(parts[i]);
            boolean last = i == parts.length - 1;
            int bits = last ? 8 * (5 - parts.length) : 8;
            if (part < 0 || part >= 1L << bits) {
                return null;
            }
            value = value << bits | part;
        }
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static long number(String digits) {
        boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
        boolean octal = !hex && digits.length() > 1 && digits.startsWith("0");
        try {
            boolean plain = digits.length() <= 12 && !digits.startsWith("+") && !digits.startsWith("-");
            return plain ? Long.parseLong(hex ? digits.substring(2) : digits, hex ? 16 : octal ? 8 : 10) : -1;
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    /** Null when the text is no address of version 6. */
    static byte[] version6(String text) {
        int gap = text.indexOf("::");
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap));
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2));
        if (head == null || tail == null) {
            return null;
        }
        int count = head.size() + tail.size();
        if (gap < 0 ? count != GROUPS : count >= GROUPS) {
            return null;
        }
        byte[] bytes = new byte[2 * GROUPS];
        store(head, bytes, 0);
        store(tail, bytes, 2 * (GROUPS - tail.size()));
        return bytes;
    }

    private static void store(List<Integer> groups, byte[] bytes, int from) {
        for (int i = 0; i < groups.size(); i++) {
            bytes[from + 2 * i] = (byte) (groups.get(i) >> 8);
            bytes[from + 2 * i + 1] = (byte) (int) groups.get(i);
        }
    }

    private static List<Integer> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].indexOf('.') >= 0 && i == parts.length - 1) {
                byte[] four = version4(parts[i]);
                if (four == null) {
                    return null;
                }
                groups.add((four[0] & 0xFF) << 8 | four[1] & 0xFF);
                groups.add((four[2] & 0xFF) << 8 | four[3] & 0xFF);
            } else if (parts[i].matches("[0-9A-Fa-f]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else {
                return null;
            }
        }
        return groups;
    }

    static long scope(String text, int percent) {
        String digits = percent < 0 ? "0" : text.substring(percent + 1);
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }

    static String of(byte[] bytes) {
        if (bytes.length == 4) {
            return (bytes[0] & 0xFF) + "." + (bytes[1] & 0xFF) + "." + (bytes[2] & 0xFF) + "." + (bytes[3] & 0xFF);
        }
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
        }
        return shortened(groups);
    }

    /** The first longest run of two or more zero groups becomes a double colon. */
    private static String shortened(int[] groups) {
        int start = -1;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            int run = 0;
            while (i + run < GROUPS && groups[i + run] == 0) {
                run++;
            }
            if (run > length) {
                start = i;
                length = run;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == start) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }
}
