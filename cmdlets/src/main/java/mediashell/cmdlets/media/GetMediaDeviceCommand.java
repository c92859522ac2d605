package mediashell.cmdlets.media;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.values.TypedArray;
import mediashell.media.device.BlockDevice;

/** Lists the devices that a medium can be written to: removable, with a serial number, and used by nothing. */
@Examples({
    "Get-MediaDevice\n" + "Lists the sticks that may be written.",
    "Get-MediaDevice -All | Format-Table Path, Reason\n" + "Tells of the other disks why they may not."
})
@Cmdlet(verb = "Get", noun = "MediaDevice")
@OutputType("Mediashell.MediaDevice")
public final class GetMediaDeviceCommand extends MediaCommandBase {

    /** Lists the other disks, too, with what keeps them from being written. */
    @Parameter
    boolean all;

    @Override
    public void endProcessing() {
        perform(() -> devices().list().stream()
                .filter(device -> all || device.isCandidate())
                .forEach(device -> writeObject(object(device))));
    }

    private static PSObject object(BlockDevice device) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", device.path().toString());
        values.put("SerialNumber", device.serial());
        values.put("Model", device.model());
        values.put("Size", device.size());
        values.put("Removable", device.removable());
        values.put("CanWrite", device.isCandidate());
        values.put("Uses", TypedArray.ofStrings(device.uses()));
        values.put("Reason", device.refusal());
        return MediumObjects.object("Mediashell.MediaDevice", values);
    }
}
