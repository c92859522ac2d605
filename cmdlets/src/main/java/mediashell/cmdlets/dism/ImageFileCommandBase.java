package mediashell.cmdlets.dism;

import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.values.UInt32;
import mediashell.cmdlets.media.MediaCommandBase;
import mediashell.media.WriteMonitor;
import mediashell.media.wim.ImageInfo;
import mediashell.media.wim.WimReader;

/** Base of the cmdlets that work on image files. */
abstract class ImageFileCommandBase extends MediaCommandBase {

    /** Lets Ctrl+C stop reading and writing. */
    final WriteMonitor monitor() {
        return (file, bytes) -> context().checkStop();
    }

    /** The number of the image with this name or number. */
    final int indexOf(WimReader wim, String name, UInt32 index) {
        List<ImageInfo> images = wim.images();
        if (name != null) {
            for (int i = 0; i < images.size(); i++) {
                if (images.get(i).name().compareToIgnoreCase(name) == 0) {
                    return i + 1;
                }
            }
            throw missing(wim, "an image '" + name + "'", name);
        }
        if (index.longValue() < 1 || index.longValue() > images.size()) {
            throw missing(wim, "image " + index, index);
        }
        return index.intValue();
    }

    private DotNetException missing(WimReader wim, String what, Object asked) {
        return failure(
                "ImageNotFound",
                ErrorCategory.ObjectNotFound,
                asked,
                wim.name() + " has no " + what.replaceFirst("^an ", "") + "; Get-WindowsImage lists its "
                        + wim.images().size());
    }

    static PSObject object(String typeName, Map<String, Object> values) {
        PSObject object = PSObject.custom();
        values.forEach((name, value) -> object.instanceMembers().put(new PSNoteProperty(name, value)));
        object.setTypeNames(new TypeNameList(List.of(
                "Microsoft.Dism.Commands." + typeName, "Microsoft.Dism.Commands.BaseDismObject", "System.Object")));
        return object;
    }
}
