package mediashell.media.udf;

import mediashell.media.block.SectorBuffer;

/** The charspec that UDF prescribes everywhere (2.1.2): type 0, "OSTA Compressed Unicode". */
final class CharacterSet {

    static final int LENGTH = 64;

    private CharacterSet() {}

    static void put(SectorBuffer target, int offset) {
        target.put8(offset, 0).putAscii(offset + 1, "OSTA Compressed Unicode");
    }
}
