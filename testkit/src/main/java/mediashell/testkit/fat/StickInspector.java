package mediashell.testkit.fat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Inspects a stick's image (MBR, or GPT behind a protective MBR) or a bare FAT volume. */
public final class StickInspector {

    private static final int TABLE = 446;

    private final Disk disk;
    private final Findings findings = new Findings();

    private StickInspector(Disk disk) {
        this.disk = disk;
    }

    /** Damage ends up in the report; an image that is no FAT volume at all has one fault that says so. */
    public static FatReport inspect(Path image) throws IOException {
        try (FileChannel channel = FileChannel.open(image)) {
            StickInspector inspector = new StickInspector(new Disk(channel, 0));
            inspector.inspect();
            return inspector.findings.report();
        }
    }

    private void inspect() throws IOException {
        ByteBuffer first = disk.read(0, 1);
        findings.require(Disk.u16(first, 510) == 0xAA55, "sector 0 lacks 55 AA");
        boolean volume = Disk.u8(first, 0) == 0xEB && Disk.u16(first, 11) == Disk.SECTOR;
        if (volume) {
            new FatInspector(disk, findings, 0).inspect();
            return;
        }
        int type = Disk.u8(first, TABLE + 4);
        long start = Disk.u32(first, TABLE + 8);
        long count = Disk.u32(first, TABLE + 12);
        findings.require(start + count <= disk.sectors(), "the partition ends beyond the disk");
        findings.line("mbr active %02X type %02X start %d sectors %d", Disk.u8(first, TABLE), type, start, count);
        if (type == 0xEE) {
            boolean whole = start == 1 && count == Math.min(disk.sectors() - 1, 0xFFFF_FFFFL);
            findings.require(whole, "the protective record does not cover the whole disk");
            start = inspectGuidTable();
        }
        if (start > 0) {
            new FatInspector(disk.from(start), findings, start).inspect();
        }
    }

    private long inspectGuidTable() throws IOException {
        long last = disk.sectors() - 1;
        ByteBuffer primary = header(1, last);
        ByteBuffer backup = header(last, 1);
        ByteBuffer table = disk.read(2, 32);
        ByteBuffer copy = disk.read(last - 32, 32);
        findings.require(table.equals(copy), "the two partition tables differ");
        findings.require(Disk.u32(primary, 88) == crc(table.array(), table.capacity()), "table CRC");
        findings.require(Disk.u32(backup, 88) == Disk.u32(primary, 88), "the headers' table CRCs differ");
        findings.require(backup.getLong(72) == last - 32, "the backup header points elsewhere");
        long start = table.getLong(32);
        long end = table.getLong(40);
        findings.require(start >= primary.getLong(40) && end <= primary.getLong(48), "partition outside");
        findings.line("gpt start %d sectors %d", start, end - start + 1);
        return start;
    }

    private ByteBuffer header(long sector, long other) throws IOException {
        ByteBuffer header = disk.read(sector, 1);
        findings.require(Disk.text(header, 0, 8).equals("EFI PART"), "no GPT header at %d", sector);
        findings.require(header.getLong(24) == sector, "the GPT header at %d says %d", sector, header.getLong(24));
        findings.require(header.getLong(32) == other, "the GPT header at %d names another copy", sector);
        byte[] bytes = header.array().clone();
        bytes[16] = bytes[17] = bytes[18] = bytes[19] = 0;
        findings.require(crc(bytes, 92) == Disk.u32(header, 16), "GPT header CRC at %d", sector);
        return header;
    }

    private static long crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
