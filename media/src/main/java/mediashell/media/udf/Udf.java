package mediashell.media.udf;

/** Figures of UDF 1.02 on discs with sectors of 2048 bytes. */
public final class Udf {

    /** Bytes of a sector and of a logical block. */
    public static final int SECTOR = 2048;

    /** 2.1.4: the revision in BCD, as suffixes of identifiers carry it. */
    static final int REVISION = 0x0102;

    /** Bytes of most descriptors (3/10); the rest of the sector is zero. */
    static final int DESCRIPTOR = 512;

    /** 2.3.10: an extent is shorter than 2^30 bytes, and inner ones are whole blocks. */
    static final long LONGEST_EXTENT = 0x3FFF_F800L;

    /** First sector after the two recognition structures where the main sequence lies (ECMA TR/071). */
    public static final int MAIN_SEQUENCE = 32;

    public static final int RESERVE_SEQUENCE = 48;

    /** 2.2.3: each sequence takes at least 16 sectors. */
    public static final int SEQUENCE_SECTORS = 16;

    public static final int INTEGRITY_SEQUENCE = 64;

    /** Sector after the integrity sequence; up to {@link #ANCHOR} other formats may use the space. */
    public static final int FREE_AREA = 66;

    /** 3/8.4.2.1. */
    public static final int ANCHOR = 256;

    /** First sector of the partition. */
    public static final int PARTITION_START = 257;

    private Udf() {}
}
