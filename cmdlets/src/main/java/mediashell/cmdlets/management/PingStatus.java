package mediashell.cmdlets.management;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.net.IPAddress;
import mediashell.dotnet.system.net.networkinformation.PingReply;

/** One echo request of Test-Connection and what came of it. */
@DotNetType("Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus")
public sealed class PingStatus permits PingMtuStatus {

    private final int number;
    private final String source;
    private final String destination;
    private final PingReply answer;
    private final int size;

    PingStatus(int number, String source, String destination, PingReply answer, int size) {
        this.number = number;
        this.source = source;
        this.destination = destination;
        this.answer = answer;
        this.size = size;
    }

    /** Counted from 1. */
    @DotNetProperty
    public final int ping() {
        return number;
    }

    @DotNetProperty
    public final String source() {
        return source;
    }

    @DotNetProperty
    public final String destination() {
        return destination;
    }

    @DotNetProperty
    @TypeName("System.Net.IPAddress")
    public final IPAddress address() {
        return answer.isSuccess() ? answer.address() : null;
    }

    @DotNetProperty
    public final String displayAddress() {
        return answer.isSuccess() ? answer.address().toString() : "*";
    }

    /** Milliseconds. */
    @DotNetProperty
    public final long latency() {
        return answer.roundtripTime();
    }

    @DotNetProperty
    @TypeName("System.Net.NetworkInformation.IPStatus")
    public final EnumValue status() {
        return answer.status();
    }

    @DotNetProperty
    public final int bufferSize() {
        return size;
    }

    @DotNetProperty
    @TypeName("System.Net.NetworkInformation.PingReply")
    public final PingReply reply() {
        return answer;
    }
}
