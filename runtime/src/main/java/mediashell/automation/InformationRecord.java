package mediashell.automation;

import java.util.List;

import mediashell.automation.values.DateTime;

/**
 * A record of the information stream (System.Management.Automation.InformationRecord).
 *
 * @param messageData text or any object; for Write-Host a HostInformationMessage
 * @param source the script or command that wrote it
 * @param tags for example {@code PSHOST} for Write-Host
 * @param displayed whether a host is to show it: InformationAction Continue, or written by Write-Host; files and pipes take every record
 */
public record InformationRecord(
        Object messageData, String source, DateTime timeGenerated, List<String> tags, boolean displayed) {

    /** The tag of what Write-Host writes. */
    public static final String HOST_TAG = "PSHOST";

    @Override
    public String toString() {
        return String.valueOf(messageData);
    }
}
