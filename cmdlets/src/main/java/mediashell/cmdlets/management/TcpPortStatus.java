package mediashell.cmdlets.management;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.dotnet.system.net.IPAddress;

/** One attempt to open a connection over TCP. */
@DotNetType("Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus")
public record TcpPortStatus(
        int number, String from, String to, IPAddress address, int tcpPort, long milliseconds, String error) {

    @DotNetProperty
    public int id() {
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
        return address;
    }

    @DotNetProperty
    public int port() {
        return tcpPort;
    }

    /** Milliseconds. */
    @DotNetProperty
    public long latency() {
        return milliseconds;
    }

    @DotNetProperty
    public boolean connected() {
        return error.equals("Success");
    }

    @DotNetProperty
    @TypeName("System.Net.Sockets.SocketError")
    public EnumValue status() {
        return EnumValue.of(FacadeTypes.require("System.Net.Sockets.SocketError"), error);
    }

    @Override
    public String toString() {
        return "Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus";
    }
}
