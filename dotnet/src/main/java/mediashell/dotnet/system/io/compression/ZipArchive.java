package mediashell.dotnet.system.io.compression;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.io.Stream;

/** System.IO.Compression.ZipArchive: read into memory when opened, written when disposed unless it was opened for reading. */
@DotNetType(value = "System.IO.Compression.ZipArchive", interfaces = "System.IDisposable")
public final class ZipArchive {

    private static final String MODE = "System.IO.Compression.ZipArchiveMode";
    private static final int READ = 0;
    private static final int CREATE = 1;
    private static final int MOST_BYTES = 1 << 30;

    private final Stream stream;
    private final int mode;
    private final boolean leaveOpen;
    private final List<ZipArchiveEntry> entries = new ArrayList<>();
    private boolean closed;

    private ZipArchive(Stream stream, int mode, boolean leaveOpen) {
        this.stream = stream;
        this.mode = mode;
        this.leaveOpen = leaveOpen;
    }

    @DotNetConstructor
    static ZipArchive create(Stream stream) {
        return open(stream, READ, false);
    }

    @DotNetConstructor
    static ZipArchive create(Stream stream, @TypeName(MODE) EnumValue mode) {
        return open(stream, mode.intValue(), false);
    }

    @DotNetConstructor
    static ZipArchive create(Stream stream, @TypeName(MODE) EnumValue mode, boolean leaveOpen) {
        return open(stream, mode.intValue(), leaveOpen);
    }

    static ZipArchive open(Stream stream, int mode, boolean leaveOpen) {
        ZipArchive archive = new ZipArchive(stream, mode, leaveOpen);
        boolean holdsNothing = mode != READ && stream.canSeek() && stream.length() == 0;
        if (mode != CREATE && !holdsNothing) {
            archive.read();
        }
        return archive;
    }

    private void read() {
        if (stream.canSeek()) {
            stream.position(0);
        }
        byte[] packed = all(new StreamInput(stream));
        boolean zip = packed.length >= 4 && packed[0] == 'P' && packed[1] == 'K';
        if (!zip) {
            throw SessionErrors.plain(
                    "System.IO.InvalidDataException", "End of Central Directory record could not be found.");
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = all(in);
                in.closeEntry();
                entries.add(
                        new ZipArchiveEntry(this, entry.getName(), content, entry.getCompressedSize(), time(entry)));
            }
        } catch (IOException damaged) {
            throw SessionErrors.plain("System.IO.InvalidDataException", damaged.getMessage());
        }
    }

    private static byte[] all(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw SessionErrors.plain("System.IO.InvalidDataException", "the archive holds more than a gigabyte");
            }
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DateTimeOffset time(ZipEntry entry) {
        var local = entry.getTimeLocal();
        DateTime time = DateTime.of(
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
        return DateTimeOffset.of(time, ZoneOffset.UTC);
    }

    boolean isRead() {
        return mode == READ;
    }

    boolean isCreated() {
        return mode == CREATE;
    }

    void requireChangeable() {
        if (closed) {
            throw SessionErrors.plain("System.ObjectDisposedException", "the archive is closed already");
        }
        if (mode == READ) {
            throw new UnsupportedOperationException("the archive was opened for reading");
        }
    }

    void remove(ZipArchiveEntry entry) {
        requireChangeable();
        if (mode == CREATE) {
            throw new UnsupportedOperationException("entries are deleted in Update mode only");
        }
        entries.remove(entry);
    }

    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.IO.Compression.ZipArchiveEntry]")
    public Object entries() {
        if (mode == CREATE) {
            throw new UnsupportedOperationException("an archive in Create mode has no list of entries");
        }
        return new TypedArray(FacadeTypes.require("System.IO.Compression.ZipArchiveEntry"), entries.toArray());
    }

    List<ZipArchiveEntry> list() {
        return List.copyOf(entries);
    }

    @DotNetProperty
    public @TypeName(MODE) EnumValue mode() {
        return new EnumValue(FacadeTypes.require(MODE), mode);
    }

    @DotNetMethod
    public ZipArchiveEntry getEntry(String entryName) {
        return entries.stream()
                .filter(e -> e.fullName().equals(entryName))
                .findFirst()
                .orElse(null);
    }

    @DotNetMethod
    static ZipArchiveEntry createEntry(ExecutionContext context, ZipArchive self, String entryName) {
        self.requireChangeable();
        if (entryName == null || entryName.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a name");
        }
        var zone = context.process().zone();
        DateTime now = DateTime.ofInstant(context.process().clock().instant(), zone);
        ZipArchiveEntry entry = new ZipArchiveEntry(self, entryName, new byte[0], 0, DateTimeOffset.of(now, zone));
        self.entries.add(entry);
        return entry;
    }

    @DotNetMethod
    static ZipArchiveEntry createEntry(
            ExecutionContext context,
            ZipArchive self,
            String entryName,
            @TypeName("System.IO.Compression.CompressionLevel") EnumValue compressionLevel) {
        return createEntry(context, self, entryName);
    }

    @DotNetMethod
    public void dispose() {
        if (closed) {
            return;
        }
        closed = true;
        if (mode != READ) {
            write();
        }
        if (!leaveOpen) {
            stream.close();
        }
    }

    private void write() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (ZipArchiveEntry entry : entries) {
                ZipEntry made = new ZipEntry(entry.fullName());
                made.setTimeLocal(entry.lastWriteTime().dateTime().toLocalDateTime());
                out.putNextEntry(made);
                out.write(entry.bytes());
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (stream.canSeek()) {
            stream.position(0);
            stream.setLength(0);
        }
        stream.write(packed.toByteArray(), 0, packed.size());
    }
}
