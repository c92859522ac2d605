package mediashell.media.wim.mount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.FolderCapture;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.ImageInfo;
import mediashell.media.wim.WimFile;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimSidecar;
import mediashell.media.wim.WimWriter;

/**
 * Captures a mounted folder into its file. The journal says which tree will be in the file before the file's header says
 * so: whoever finds a save that was not brought to its end looks which of the two trees is there.
 */
final class MountCapture {

    private final MountJournal journal;
    private final Path record;
    private final Path sidecar;
    private final SaveRequest request;

    MountCapture(MountJournal journal, Path record, Path sidecar, SaveRequest request) {
        this.journal = journal;
        this.record = record;
        this.sidecar = sidecar;
        this.request = request;
    }

    /** The journal after a save that a process did not bring to its end: done, or never begun. */
    static MountJournal settled(MountJournal journal) throws IOException {
        List<String> trees = new ArrayList<>();
        try (WimReader wim = WimReader.open(journal.image())) {
            for (int index = 1; index <= wim.images().size(); index++) {
                trees.add(wim.treeHash(index).toString());
            }
        }
        boolean done = indexOf(trees, journal.next(), journal.index()) > 0;
        return done ? journal.saved() : journal.at(MountPhase.MOUNTED);
    }

    /** Equal trees may be there twice: then the one with the number that it had counts. 0 for none. */
    private static int indexOf(List<String> trees, String tree, int likely) {
        boolean there = likely <= trees.size() && trees.get(likely - 1).equals(tree);
        return there ? likely : trees.indexOf(tree) + 1;
    }

    void run(WriteMonitor monitor) throws IOException {
        try (WimReader noted = WimReader.open(sidecar)) {
            List<CaptureEntry> entries = FolderCapture.of(journal.folder(), noted.volume(1));
            WimFile.at(journal.image())
                    .extend(
                            new WimFile.Extension(request.integrityTable(), false, request.threads()),
                            monitor,
                            writer -> capture(writer, entries, monitor));
        }
        settle();
    }

    private void capture(WimWriter writer, List<CaptureEntry> entries, WriteMonitor monitor) throws IOException {
        int index = mountedIndex(writer);
        if (request.append()) {
            ImageInfo mounted = writer.images().get(index - 1);
            String name = freeName(writer, mounted.name());
            writer.capture(entries, new ImageDescription(name, mounted.description(), request.time()), monitor);
        } else {
            writer.replace(index, entries, request.time(), monitor);
            journal.saving(index, writer.treeHash(index).toString()).write(record);
        }
    }

    private int mountedIndex(WimWriter writer) throws MediaException {
        List<String> trees = new ArrayList<>();
        for (int index = 1; index <= writer.images().size(); index++) {
            trees.add(writer.treeHash(index).toString());
        }
        int index = indexOf(trees, journal.tree(), journal.index());
        if (index == 0) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED,
                    journal.image().toString(),
                    "the image that was mounted is no longer in the file; capture the folder by Add-WindowsImage instead");
        }
        return index;
    }

    private static String freeName(WimWriter writer, String name) {
        List<String> taken = writer.images().stream().map(ImageInfo::name).toList();
        int number = 2;
        while (taken.contains(name + " (" + number + ")")) {
            number++;
        }
        return name + " (" + number + ")";
    }

    /** The file has the new tree: so has the sidecar from here on. */
    private void settle() throws IOException {
        if (request.append()) {
            journal.write(record);
            return;
        }
        MountJournal done = MountJournal.read(record).saved();
        try (WimReader wim = WimReader.open(journal.image())) {
            WimSidecar.write(wim.volume(done.index()), sidecar);
        }
        done.write(record);
    }
}
