package mediashell.cmdlets.management;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.net.networkinformation.PingReply;

/** The largest packet that reached its target unsplit. */
@DotNetType(
        value = "Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus",
        base = "Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus")
public final class PingMtuStatus extends PingStatus {

    PingMtuStatus(String source, String destination, PingReply answer, int size) {
        super(1, source, destination, answer, size);
    }

    /** Bytes. */
    @DotNetProperty
    public int mtuSize() {
        return bufferSize();
    }
}
