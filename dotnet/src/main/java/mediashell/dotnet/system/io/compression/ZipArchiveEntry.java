package mediashell.dotnet.system.io.compression;

import java.util.zip.CRC32;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.UInt32;
import mediashell.dotnet.system.io.MemoryStream;
import mediashell.dotnet.system.io.Stream;

/** System.IO.Compression.ZipArchiveEntry: one file or folder of an archive, held in memory. */
@DotNetType("System.IO.Compression.ZipArchiveEntry")
public final class ZipArchiveEntry {

    private final ZipArchive archive;
    private final String fullName;
    private final long compressedLength;
    private MemoryStream content;
    private DateTimeOffset lastWriteTime;
    private String comment = "";

    ZipArchiveEntry(
            ZipArchive archive, String fullName, byte[] content, long compressedLength, DateTimeOffset lastWriteTime) {
        this.archive = archive;
        this.fullName = fullName;
        this.compressedLength = compressedLength;
        this.lastWriteTime = lastWriteTime;
        this.content = MemoryStream.holding(content);
    }

    @DotNetProperty
    public ZipArchive archive() {
        return archive;
    }

    @DotNetProperty
    public String fullName() {
        return fullName;
    }

    /** The part behind the last slash; empty for a folder. */
    @DotNetProperty
    public String name() {
        return fullName.substring(fullName.lastIndexOf('/') + 1);
    }

    @DotNetProperty
    public long length() {
        return bytes().length;
    }

    @DotNetProperty
    public long compressedLength() {
        return compressedLength;
    }

    @DotNetProperty("Crc32")
    public UInt32 crc32() {
        CRC32 crc = new CRC32();
        crc.update(bytes());
        return UInt32.of((int) crc.getValue());
    }

    @DotNetProperty
    public DateTimeOffset lastWriteTime() {
        return lastWriteTime;
    }

    @DotNetProperty
    public void lastWriteTime(DateTimeOffset value) {
        archive.requireChangeable();
        lastWriteTime = value;
    }

    @DotNetProperty
    public String comment() {
        return comment;
    }

    @DotNetProperty
    public void comment(String value) {
        comment = value == null ? "" : value;
    }

    @DotNetProperty
    public boolean isEncrypted() {
        return false;
    }

    byte[] bytes() {
        return content.toArray();
    }

    /** The content for reading, or for writing anew into an archive that is made. */
    @DotNetMethod
    public Stream open() {
        if (archive.isRead()) {
            return MemoryStream.over(bytes());
        }
        content = archive.isCreated() ? MemoryStream.holding(new byte[0]) : MemoryStream.holding(bytes());
        return content;
    }

    @DotNetMethod
    public void delete() {
        archive.remove(this);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return fullName;
    }
}
