package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Prints the bytes of a small uncompressed WIM by the offsets of the format's description, without our reader. */
final class WimLayoutText {

    private final ByteBuffer wim;
    private final StringBuilder text = new StringBuilder();

    private WimLayoutText(byte[] bytes) {
        wim = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static String of(byte[] bytes) {
        WimLayoutText layout = new WimLayoutText(bytes);
        layout.header();
        layout.blobTable();
        layout.line("xml %s", layout.utf16((int) wimOffset(layout.wim, 0x48), (int) layout.wim.getLong(0x50 + 8)));
        return layout.text.toString();
    }

    private static long wimOffset(ByteBuffer wim, int resourceHeader) {
        return wim.getLong(resourceHeader + 8);
    }

    private void header() {
        line("magic %s size %d version %x flags %x", ascii(0, 5), wim.getInt(8), wim.getInt(12), wim.getInt(16));
        line("chunk %d guid %s", wim.getInt(20), hex(24, 16));
        line("part %d of %d images %d", wim.getShort(40), wim.getShort(42), wim.getInt(44));
        resource("blob table", 0x30);
        resource("xml data", 0x48);
        resource("boot metadata", 0x60);
        line("boot index %d", wim.getInt(0x78));
        resource("integrity", 0x7C);
    }

    private void blobTable() {
        int at = (int) wimOffset(wim, 0x30);
        int end = at + (int) wim.getLong(0x30 + 16);
        for (; at < end; at += 50) {
            resource("blob " + hex(at + 30, 20), at);
            line("  part %d references %d", wim.getShort(at + 24), wim.getInt(at + 26));
            if ((wim.get(at + 7) & 2) != 0) {
                metadata((int) wimOffset(wim, at));
            }
        }
    }

    private void metadata(int start) {
        line("  security data %d bytes, %d descriptors", wim.getInt(start), wim.getInt(start + 4));
        dentries(start, wim.getInt(start), "  ");
    }

    private void dentries(int start, int from, String indent) {
        int at = start + from;
        while (wim.getLong(at) != 0) {
            int nameBytes = wim.getShort(at + 0x64);
            line(
                    "%sdentry at %d length %d attributes %x security %d children %d streams %d short %d name '%s' %s",
                    indent,
                    at - start,
                    wim.getLong(at),
                    wim.getInt(at + 8),
                    wim.getInt(at + 12),
                    wim.getLong(at + 16),
                    wim.getShort(at + 0x60),
                    wim.getShort(at + 0x62),
                    utf16(at + 0x66, nameBytes),
                    hex(at + 0x40, 4));
            if (wim.getLong(at + 16) != 0) {
                dentries(start, (int) wim.getLong(at + 16), indent + "  ");
            }
            int streams = wim.getShort(at + 0x60);
            at += (int) wim.getLong(at);
            for (; streams > 0; streams--) {
                line("%sstream '%s' %s", indent, utf16(at + 0x26, wim.getShort(at + 0x24)), hex(at + 16, 4));
                at += (int) wim.getLong(at);
            }
        }
    }

    private void resource(String name, int at) {
        long sizeAndFlags = wim.getLong(at);
        line(
                "%s: stored %d flags %x offset %d original %d",
                name, sizeAndFlags & (1L << 56) - 1, sizeAndFlags >>> 56, wim.getLong(at + 8), wim.getLong(at + 16));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private String ascii(int at, int length) {
        return new String(wim.array(), at, length, StandardCharsets.US_ASCII);
    }

    private String utf16(int at, int bytes) {
        return new String(wim.array(), at, bytes, StandardCharsets.UTF_16LE).replace("\uFEFF", "<BOM>");
    }

    private String hex(int at, int length) {
        return HexFormat.of().formatHex(wim.array(), at, at + length);
    }
}
