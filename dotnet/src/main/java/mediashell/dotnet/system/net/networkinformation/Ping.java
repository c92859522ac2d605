package mediashell.dotnet.system.net.networkinformation;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.dotnet.system.net.DnsMembers;
import mediashell.dotnet.system.net.IPAddress;

/** System.Net.NetworkInformation.Ping. */
@DotNetType(
        value = "System.Net.NetworkInformation.Ping",
        interfaces = {"System.IDisposable"})
public final class Ping {

    private static final int TIMEOUT = 5000;
    private static final int SIZE = 32;

    @DotNetConstructor
    public Ping() {}

    @DotNetMethod
    PingReply send(ExecutionContext context, String hostNameOrAddress) {
        return send(context, hostNameOrAddress, TIMEOUT);
    }

    @DotNetMethod
    PingReply send(ExecutionContext context, String hostNameOrAddress, int timeout) {
        try {
            return send(context, DnsMembers.addresses(hostNameOrAddress).getFirst(), timeout);
        } catch (DotNetException unknown) {
            throw new DotNetException(
                    SessionErrors.type("System.Net.NetworkInformation.PingException"),
                    "the echo request cannot be sent: " + unknown.getMessage(),
                    unknown);
        }
    }

    @DotNetMethod
    PingReply send(ExecutionContext context, IPAddress address) {
        return send(context, address, TIMEOUT);
    }

    @DotNetMethod
    PingReply send(ExecutionContext context, IPAddress address, int timeout) {
        return send(context, address, timeout, new byte[SIZE]);
    }

    @DotNetMethod
    PingReply send(ExecutionContext context, IPAddress address, int timeout, byte[] buffer) {
        if (timeout < 0) {
            throw new ArgumentRangeException("timeout", "a time to wait is not negative, but is " + timeout);
        }
        return new EchoRequest(address, timeout, buffer.length, 0, false).send(context);
    }

    @DotNetMethod
    void dispose() {}
}
