package mediashell.cmdlets.management;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.net.IPAddress;
import mediashell.dotnet.system.net.networkinformation.PingReply;

/** One echo request that went a number of hops towards its target. */
@DotNetType("Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus")
public record TraceStatus(int hops, int number, String from, String to, IPAddress end, PingReply answer) {

    @DotNetProperty
    public int hop() {
        return hops;
    }

    @DotNetProperty
    public int ping() {
        return number;
    }

    @DotNetProperty
    public String source() {
        return from;
    }

    @DotNetProperty
    public String target() {
        return to;
    }

    @DotNetProperty
    @TypeName("System.Net.IPAddress")
    public IPAddress targetAddress() {
        return end;
    }

    /** Who answered at this distance; null when nobody did. */
    @DotNetProperty
    @TypeName("System.Net.IPAddress")
    public IPAddress hopAddress() {
        return answer.state().equals("TimedOut") ? null : answer.address();
    }

    @DotNetProperty
    public String hostname() {
        return hopAddress() == null ? null : hopAddress().toString();
    }

    /** Milliseconds. */
    @DotNetProperty
    public long latency() {
        return answer.roundtripTime();
    }

    @DotNetProperty
    @TypeName("System.Net.NetworkInformation.IPStatus")
    public EnumValue status() {
        return answer.status();
    }

    @DotNetProperty
    @TypeName("System.Net.NetworkInformation.PingReply")
    public PingReply reply() {
        return answer;
    }

    @Override
    public String toString() {
        return "Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus";
    }
}
