package mediashell.dotnet.system.net.networkinformation;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.net.IPAddress;

/**
 * System.Net.NetworkInformation.PingReply.
 *
 * @param from who answered
 * @param state a name of IPStatus
 * @param hopsLeft the time to live in the reply, 0 when nothing tells it
 */
@DotNetType("System.Net.NetworkInformation.PingReply")
public record PingReply(IPAddress from, String state, long milliseconds, int size, int hopsLeft) {

    public boolean isSuccess() {
        return state.equals("Success");
    }

    @DotNetProperty
    @TypeName("System.Net.NetworkInformation.IPStatus")
    public EnumValue status() {
        return EnumValue.of(FacadeTypes.require("System.Net.NetworkInformation.IPStatus"), state);
    }

    @DotNetProperty
    public IPAddress address() {
        return from;
    }

    @DotNetProperty
    public long roundtripTime() {
        return milliseconds;
    }

    @DotNetProperty
    public byte[] buffer() {
        return new byte[size];
    }

    @Override
    public String toString() {
        return "System.Net.NetworkInformation.PingReply";
    }
}
