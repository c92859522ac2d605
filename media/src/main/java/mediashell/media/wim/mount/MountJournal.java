package mediashell.media.wim.mount;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.publish.FilePublication;
import mediashell.media.publish.NoteFile;

/**
 * What is known of a mounted image.
 *
 * @param folder where its files lie
 * @param image the .wim file
 * @param index its number when it was mounted; {@code tree} finds it when others were removed since
 * @param tree SHA-1 of the image's tree in the file, as hex
 * @param next the tree's SHA-1 once the running save is done; empty when none runs
 */
record MountJournal(Path folder, Path image, int index, String tree, String next, boolean readOnly, MountPhase phase) {

    private static final String FILE = "journal";
    private static final int LARGEST = 1 << 16;

    MountJournal at(MountPhase newPhase) {
        return new MountJournal(folder, image, index, tree, next, readOnly, newPhase);
    }

    /** Before the file's header is written: this is the tree that will be there afterwards. */
    MountJournal saving(int newIndex, String newTree) {
        return new MountJournal(folder, image, newIndex, tree, newTree, readOnly, MountPhase.SAVING);
    }

    /** The save is done. */
    MountJournal saved() {
        return new MountJournal(folder, image, index, next, "", readOnly, MountPhase.MOUNTED);
    }

    /** Whether a folder is a record: a process may have ended before it wrote the journal. */
    static boolean isIn(Path record) {
        return Files.isRegularFile(record.resolve(FILE));
    }

    static MountJournal read(Path record) throws IOException {
        Path file = record.resolve(FILE);
        if (Files.size(file) > LARGEST) {
            throw damaged(file, null);
        }
        Properties values = new Properties();
        try {
            values.load(new StringReader(NoteFile.read(file)));
            return new MountJournal(
                    record.getFileSystem().getPath(values.getProperty("folder")),
                    record.getFileSystem().getPath(values.getProperty("image")),
                    Integer.parseInt(values.getProperty("index")),
                    values.getProperty("tree", ""),
                    values.getProperty("next", ""),
                    Boolean.parseBoolean(values.getProperty("readOnly")),
                    MountPhase.valueOf(values.getProperty("phase", "")));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw damaged(file, e);
        }
    }

    private static MediaException damaged(Path file, Exception cause) {
        return new MediaException(
                MediaErrorCode.CORRUPT_IMAGE,
                file.toString(),
                "the journal of a mounted image was expected; remove its folder to forget the mount",
                cause);
    }

    /** Writes the journal; the old one counts until the new one is whole. */
    void write(Path record) throws IOException {
        Properties values = new Properties();
        values.setProperty("folder", folder.toString());
        values.setProperty("image", image.toString());
        values.setProperty("index", Integer.toString(index));
        values.setProperty("tree", tree);
        values.setProperty("next", next);
        values.setProperty("readOnly", Boolean.toString(readOnly));
        values.setProperty("phase", phase.name());
        StringWriter text = new StringWriter();
        values.store(text, "a mounted image");
        try (FilePublication publication = FilePublication.begin(record.resolve(FILE))) {
            Files.writeString(publication.aside(), text.toString());
            publication.publish();
        }
    }
}
