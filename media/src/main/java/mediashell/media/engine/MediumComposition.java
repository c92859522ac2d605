package mediashell.media.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.TreeFile;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.plan.PlannedContent;
import mediashell.media.wim.WimVolume;

/**
 * Everything that goes onto a medium, before a carrier lays it out on one volume or spreads it over several.
 *
 * @param core what the first volume must hold: label, boot files, binaries, data, boot image
 * @param contents in the order of the sequence
 * @param boots what the first volume offers to firmware
 * @param system the tree of an operating system that prestaged media take over, or null for the other types
 * @param resources what the sources need open until the medium is written
 */
record MediumComposition(
        List<TreeFile> core, List<Content> contents, List<BootEntry> boots, WimVolume system, List<Closeable> resources)
        implements Closeable {

    /**
     * A content with its files as they lie on the medium, below {@code SMS/PKG}.
     *
     * @param files may be fewer than planned, where a content is spread, or others, where a WIM is split
     */
    record Content(PlannedContent planned, List<TreeFile> files) {

        Content {
            files = List.copyOf(files);
        }

        String id() {
            return planned.id();
        }

        Content with(List<TreeFile> others) {
            return new Content(planned, others);
        }
    }

    MediumComposition {
        core = List.copyOf(core);
        contents = List.copyOf(contents);
        boots = List.copyOf(boots);
    }

    /** The same with other contents; it does not close anything. */
    MediumComposition with(List<Content> others) {
        return new MediumComposition(core, others, boots, system, List.of());
    }

    /** Core and contents in their order. */
    List<TreeFile> files() {
        List<TreeFile> files = new ArrayList<>(core);
        contents.forEach(content -> files.addAll(content.files()));
        return files;
    }

    @Override
    public void close() throws IOException {
        for (Closeable resource : resources) {
            resource.close();
        }
    }
}
