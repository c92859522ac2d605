package mediashell.dotnet.system.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DateTime;

/** Time stamps of files. What is not there has the stamp of 1601-01-01, as in .NET. */
final class EntryTimes {

    /** Which stamp. */
    enum Kind {
        CREATION("creationTime"),
        ACCESS("lastAccessTime"),
        WRITE("lastModifiedTime");

        private final String attribute;

        Kind(String attribute) {
            this.attribute = attribute;
        }
    }

    private static final Instant NEVER = Instant.parse("1601-01-01T00:00:00Z");

    private EntryTimes() {}

    static DateTime local(ExecutionContext context, BasicFileAttributes attributes, Kind kind) {
        return DateTime.ofInstant(instant(attributes, kind), context.process().zone());
    }

    static DateTime utc(BasicFileAttributes attributes, Kind kind) {
        return DateTime.ofInstant(instant(attributes, kind));
    }

    static BasicFileAttributes read(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException notThere) {
            return null;
        }
    }

    private static Instant instant(BasicFileAttributes attributes, Kind kind) {
        if (attributes == null) {
            return NEVER;
        }
        FileTime time =
                switch (kind) {
                    case CREATION -> attributes.creationTime();
                    case ACCESS -> attributes.lastAccessTime();
                    case WRITE -> attributes.lastModifiedTime();
                };
        return time.toInstant();
    }

    /** Sets a stamp. Linux cannot set the time of creation; as in .NET the time of the last change is set then. */
    static void set(ExecutionContext context, Path path, Kind kind, DateTime time, boolean utc) {
        ZoneId zone = utc ? ZoneOffset.UTC : context.process().zone();
        String attribute = kind == Kind.CREATION ? Kind.WRITE.attribute : kind.attribute;
        IoFailures.on(path, () -> Files.setAttribute(path, attribute, FileTime.from(time.toInstant(zone))));
    }
}
