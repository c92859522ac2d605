package mediashell.dotnet.system.io.compression;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.io.Stream;

/** System.IO.Compression.GZipStream: the format of gzip (RFC 1952). */
@DotNetType(value = "System.IO.Compression.GZipStream", base = "System.IO.Stream")
public final class GZipStream extends CompressionStream {

    private GZipStream(Stream stream, boolean compresses, int level, boolean leaveOpen) {
        super(stream, compresses, level, leaveOpen);
    }

    @DotNetConstructor
    static GZipStream create(Stream stream, @TypeName("System.IO.Compression.CompressionMode") EnumValue mode) {
        return new GZipStream(stream, mode.intValue() == 1, 0, false);
    }

    @DotNetConstructor
    static GZipStream create(
            Stream stream, @TypeName("System.IO.Compression.CompressionMode") EnumValue mode, boolean leaveOpen) {
        return new GZipStream(stream, mode.intValue() == 1, 0, leaveOpen);
    }

    @DotNetConstructor
    static GZipStream createAtLevel(
            Stream stream, @TypeName("System.IO.Compression.CompressionLevel") EnumValue compressionLevel) {
        return new GZipStream(stream, true, compressionLevel.intValue(), false);
    }

    @DotNetConstructor
    static GZipStream createAtLevel(
            Stream stream,
            @TypeName("System.IO.Compression.CompressionLevel") EnumValue compressionLevel,
            boolean leaveOpen) {
        return new GZipStream(stream, true, compressionLevel.intValue(), leaveOpen);
    }

    @Override
    OutputStream encoder(OutputStream below, int level) throws IOException {
        return new GZIPOutputStream(below) {
            {
                def.setLevel(level);
            }
        };
    }

    @Override
    InputStream decoder(InputStream below) throws IOException {
        return new GZIPInputStream(below);
    }
}
