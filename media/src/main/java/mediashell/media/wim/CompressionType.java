package mediashell.media.wim;

/** How the resources of a WIM are compressed, with its header flag ({@code facts/media-tools.md} 5a). */
public enum CompressionType {
    NONE(0, 0),
    /** LZ77 with Huffman codes; quick, taken by every Windows. */
    XPRESS(0x20000, 1),
    /** The default of boot images; smaller than XPRESS. */
    LZX(0x40000, 2),
    /** Only read; Windows 8 and later, never by the boot loader. */
    LZMS(0x80000, 3);

    private final int headerFlag;
    private final int solidCode;

    CompressionType(int headerFlag, int solidCode) {
        this.headerFlag = headerFlag;
        this.solidCode = solidCode;
    }

    /** The bit in the header's flags that names this type; 0 for none. */
    int headerFlag() {
        return headerFlag;
    }

    /** The type that the head of a solid resource names, or null if there is none. */
    static CompressionType ofSolidCode(int code) {
        for (CompressionType type : values()) {
            if (type.solidCode == code) {
                return type;
            }
        }
        return null;
    }
}
