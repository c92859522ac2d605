package mediashell.cmdlets.dism;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.values.UInt32;
import mediashell.media.wim.ExtractionReport;
import mediashell.media.wim.mount.ImageMounts;
import mediashell.media.wim.mount.MountedImage;
import mediashell.media.wim.mount.SaveRequest;

/** Base of the cmdlets that work on mounted images, whose records lie in the user's state folder. */
abstract class MountCommandBase extends ImageFileCommandBase {

    final ImageMounts mounts() {
        return ImageMounts.in(siteSession().state().resolve("mounts"));
    }

    final SaveRequest saveRequest(boolean append, boolean checkIntegrity) {
        return new SaveRequest(append, checkIntegrity, now(), threads());
    }

    final PSObject mounted(MountedImage image) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", image.folder().toString());
        values.put("ImagePath", image.image().toString());
        values.put("ImageIndex", UInt32.of(image.index()));
        values.put("MountMode", image.readOnly() ? "ReadOnly" : "ReadWrite");
        values.put("MountStatus", image.status().text());
        return object("MountedImageInfoObject", values);
    }

    final void writeMounted(List<MountedImage> images) {
        images.forEach(image -> writeObject(mounted(image)));
    }

    /** Tells of what the files of a folder cannot hold, and where it is kept. */
    final void warn(ExtractionReport report, Object keptIn) {
        if (!report.notKept().isEmpty()) {
            writeWarning(report.notKept().size()
                    + " entries have attributes, security descriptors, short names, streams or links of Windows that Linux does"
                    + " not keep, the first is '" + report.notKept().getFirst() + "'; they are kept in " + keptIn
                    + " and come back when the folder is captured");
        }
    }
}
