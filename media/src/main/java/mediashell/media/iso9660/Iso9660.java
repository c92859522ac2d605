package mediashell.media.iso9660;

/** Figures of ECMA-119. */
public final class Iso9660 {

    public static final int SECTOR = 2048;

    /** 6.2.1: the system area ends before this sector. */
    public static final int FIRST_DESCRIPTOR = 16;

    /** 9.1.4 is 32 bits wide, and all but the last section of a file are whole blocks. */
    static final long LONGEST_SECTION = 0xFFFF_F800L;

    /** 6.8.2.1: levels of directories, the root being the first. */
    static final int DEEPEST_LEVEL = 8;

    /** 6.8.2.1: bytes of a path. */
    static final int LONGEST_PATH = 255;

    static final String STANDARD_IDENTIFIER = "CD001";
    static final int TYPE_PRIMARY = 1;
    static final int TYPE_SUPPLEMENTARY = 2;
    static final int TYPE_TERMINATOR = 255;

    private Iso9660() {}
}
