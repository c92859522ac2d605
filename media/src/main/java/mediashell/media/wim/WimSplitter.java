package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.publish.FilePublication;
import mediashell.media.publish.TargetLock;

/**
 * Writes the parts of a WIM as files: {@code install.swm}, {@code install2.swm} and so on. All are written aside; the first
 * is swapped in last, so that a set is found whole or not at all.
 */
public final class WimSplitter {

    private static final String EXTENSION = ".swm";

    private WimSplitter() {}

    /**
     * Splits a WIM and removes parts of a former, longer set of this name.
     *
     * @param first the first part; it ends in {@code .swm}
     * @param integrityTables gives each part an integrity table also when the WIM has none
     * @return the files written
     * @throws MediaException as {@link WimParts#split(Path, long)}; with {@link MediaErrorCode#INVALID_NAME} for a first part
     *     of another ending
     */
    public static List<Path> split(
            Path wim, Path first, long maxPartBytes, boolean integrityTables, WriteMonitor monitor) throws IOException {
        String name = first.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) || name.length() == EXTENSION.length()) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, first.toString(), "the first part of a split set ends in .swm");
        }
        List<ContentSource> parts = WimParts.split(wim, maxPartBytes, integrityTables);
        try (TargetLock _ = TargetLock.acquire(first)) {
            List<Path> files = files(first, parts.size());
            List<FilePublication> publications = new ArrayList<>();
            try {
                for (int i = 0; i < parts.size(); i++) {
                    publications.add(FilePublication.begin(files.get(i)));
                    write(parts.get(i), publications.get(i).aside(), monitor);
                }
                for (FilePublication publication : publications.reversed()) {
                    publication.publish();
                }
            } finally {
                for (FilePublication publication : publications) {
                    publication.close();
                }
            }
            removeSurplus(first, parts.size());
            return files;
        }
    }

    private static List<Path> files(Path first, int count) {
        List<Path> files = new ArrayList<>();
        for (int part = 1; part <= count; part++) {
            files.add(file(first, part));
        }
        return files;
    }

    private static Path file(Path first, int part) {
        String name = first.getFileName().toString();
        String stem = name.substring(0, name.length() - EXTENSION.length());
        return part == 1 ? first : first.resolveSibling(WimParts.setupName(stem, part));
    }

    private static void write(ContentSource part, Path file, WriteMonitor monitor) throws IOException {
        byte[] buffer = new byte[1 << 17];
        try (InputStream in = part.open();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                monitor.advanced(part.describe(), count);
            }
        }
    }

    private static void removeSurplus(Path first, int count) throws IOException {
        for (int part = count + 1; Files.deleteIfExists(file(first, part)); part++) {
            // parts of a set are numbered without gaps
        }
    }
}
