package mediashell.dotnet.system.io.compression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.io.Stream;

/** System.IO.Compression.ZLibStream: the format of zlib (RFC 1950). */
@DotNetType(value = "System.IO.Compression.ZLibStream", base = "System.IO.Stream")
public final class ZLibStream extends CompressionStream {

    private ZLibStream(Stream stream, boolean compresses, int level, boolean leaveOpen) {
        super(stream, compresses, level, leaveOpen);
    }

    @DotNetConstructor
    static ZLibStream create(Stream stream, @TypeName("System.IO.Compression.CompressionMode") EnumValue mode) {
        return new ZLibStream(stream, mode.intValue() == 1, 0, false);
    }

    @DotNetConstructor
    static ZLibStream create(
            Stream stream, @TypeName("System.IO.Compression.CompressionMode") EnumValue mode, boolean leaveOpen) {
        return new ZLibStream(stream, mode.intValue() == 1, 0, leaveOpen);
    }

    @DotNetConstructor
    static ZLibStream createAtLevel(
            Stream stream, @TypeName("System.IO.Compression.CompressionLevel") EnumValue compressionLevel) {
        return new ZLibStream(stream, true, compressionLevel.intValue(), false);
    }

    @DotNetConstructor
    static ZLibStream createAtLevel(
            Stream stream,
            @TypeName("System.IO.Compression.CompressionLevel") EnumValue compressionLevel,
            boolean leaveOpen) {
        return new ZLibStream(stream, true, compressionLevel.intValue(), leaveOpen);
    }

    @Override
    OutputStream encoder(OutputStream below, int level) throws IOException {
        return new DeflaterOutputStream(below, new Deflater(level));
    }

    @Override
    InputStream decoder(InputStream below) throws IOException {
        return new InflaterInputStream(below);
    }
}
