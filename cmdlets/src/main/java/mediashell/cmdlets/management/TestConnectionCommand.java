package mediashell.cmdlets.management;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.dotnet.system.net.DnsMembers;
import mediashell.dotnet.system.net.IPAddress;
import mediashell.dotnet.system.net.networkinformation.EchoRequest;
import mediashell.dotnet.system.net.networkinformation.PingReply;
import mediashell.dotnet.system.net.sockets.SocketFailures;

/** Asks whether hosts answer echo requests or connections over TCP. */
@Cmdlet(verb = "Test", noun = "Connection", defaultParameterSetName = "DefaultPing")
@OutputType({
    "Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus",
    "System.Boolean",
    "Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus",
    "System.Int32",
    "Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus",
    "Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus"
})
public final class TestConnectionCommand extends PSCmdlet {

    private static final String UNREACHABLE = "TestConnectionException";
    private static final int TRACE_PINGS = 3;
    private static final int HEADERS = 28;
    private static final int LARGEST = 10_000;

    /** Bytes that are sent. */
    @Parameter(
            set = "DefaultPing",
            aliases = {"Size", "Bytes", "BS"})
    @Parameter(set = "RepeatPing")
    @ValidateRange(min = 0, max = 65500)
    int bufferSize = 32;

    /** How many attempts. */
    @Parameter(set = "DefaultPing")
    @Parameter(set = "TcpPort")
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int count = 4;

    /** Seconds between two attempts. */
    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TcpPort")
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int delay = 1;

    /** Tells more of a connection than whether it was made. */
    @Parameter(set = "TcpPort")
    boolean detailed;

    /** Forbids routers to split the packets. */
    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    boolean dontFragment;

    /** Only addresses of version 4. */
    @Parameter(name = "IPv4", set = "DefaultPing")
    @Parameter(name = "IPv4", set = "RepeatPing")
    @Parameter(name = "IPv4", set = "TraceRoute")
    @Parameter(name = "IPv4", set = "MtuSizeDetect")
    @Parameter(name = "IPv4", set = "TcpPort")
    boolean four;

    /** Only addresses of version 6. */
    @Parameter(name = "IPv6", set = "DefaultPing")
    @Parameter(name = "IPv6", set = "RepeatPing")
    @Parameter(name = "IPv6", set = "TraceRoute")
    @Parameter(name = "IPv6", set = "MtuSizeDetect")
    @Parameter(name = "IPv6", set = "TcpPort")
    boolean six;

    /** How many routers may be on the way. */
    @Parameter(
            set = "DefaultPing",
            aliases = {"Ttl", "TimeToLive", "Hops"})
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @ValidateRange(min = 1, max = 128)
    int maxHops = 128;

    /** Looks for the largest packet that gets through. */
    @Parameter(set = "MtuSizeDetect", mandatory = true, aliases = "MtuSizeDetect")
    boolean mtuSize;

    /** Sends echo requests, which is done anyway. */
    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    boolean ping;

    /** Says only whether it worked. */
    @Parameter
    boolean quiet;

    /** Goes on until somebody stops it. */
    @Parameter(set = "RepeatPing", mandatory = true, aliases = "Continuous")
    @Parameter(set = "TcpPort")
    boolean repeat;

    /** Shows the name of a host that was given by its address. */
    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @Parameter(set = "MtuSizeDetect")
    @Parameter(set = "TcpPort")
    boolean resolveDestination;

    /** The name that is shown as the sender's. */
    @Parameter(set = "DefaultPing")
    @Parameter(set = "RepeatPing")
    @Parameter(set = "TraceRoute")
    @Parameter(set = "TcpPort")
    String source;

    /** The hosts, by name or address. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "ComputerName")
    @ValidateNotNullOrEmpty
    String[] targetName;

    /** The port of a service, in place of echo requests. */
    @Parameter(set = "TcpPort", mandatory = true)
    @ValidateRange(min = 0, max = 65535)
    int tcpPort;

    /** Seconds to wait for an answer. */
    @Parameter
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int timeoutSeconds = 5;

    /** Shows the way to the host. */
    @Parameter(set = "TraceRoute", mandatory = true)
    boolean traceroute;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public void beginProcessing() {
        if (source == null) {
            source = DnsMembers.hostName();
        }
    }

    @Override
    public void processRecord() {
        for (String target : targetName) {
            IPAddress address = address(target);
            if (address == null) {
                continue;
            }
            String shown = resolveDestination ? address.toInetAddress().getCanonicalHostName() : target;
            switch (parameterSetName()) {
                case "TraceRoute" -> trace(shown, address);
                case "MtuSizeDetect" -> findMtu(shown, address);
                case "TcpPort" -> connect(shown, address);
                default -> ping(shown, address);
            }
        }
    }

    /** The first address of the version that is wanted; without one the target is reported and null comes back. */
    private IPAddress address(String target) {
        try {
            List<IPAddress> found = DnsMembers.addresses(target).stream()
                    .filter(each -> !four && !six || each.getAddressBytes().length == (six ? 16 : 4))
                    .toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            unreachable(target, "the target has no address of the version that is wanted");
        } catch (DotNetException unknown) {
            unreachable(target, unknown.getMessage());
        }
        return null;
    }

    private void unreachable(String target, String why) {
        if (quiet) {
            writeObject(false);
            return;
        }
        writeError(errorRecord(
                "System.Net.NetworkInformation.PingException",
                UNREACHABLE,
                ErrorCategory.ResourceUnavailable,
                target,
                "the connection to '" + target + "' cannot be tested: " + why));
    }

    private void ping(String shown, IPAddress address) {
        boolean all = repeatedly(number -> {
            PingReply reply = send(address, bufferSize, isBound("MaxHops") ? maxHops : 0, dontFragment);
            if (!quiet) {
                writeObject(new PingStatus(number, source, shown, reply, bufferSize));
            }
            return reply.isSuccess();
        });
        if (quiet) {
            writeObject(all);
        }
    }

    /** Whether all attempts worked. */
    private boolean repeatedly(IntPredicate attempt) {
        boolean all = true;
        for (int number = 1; repeat || number <= count; number++) {
            if (number > 1) {
                pause(delay);
            }
            all &= attempt.test(number);
        }
        return all;
    }

    private void pause(int seconds) {
        try {
            if (stopped.await(seconds, TimeUnit.SECONDS)) {
                throw new PipelineStoppedException();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
        context().checkStop();
    }

    private PingReply send(IPAddress address, int size, int hops, boolean whole) {
        context().checkStop();
        return new EchoRequest(address, timeoutSeconds * 1000, size, hops, whole).send(context());
    }

    private void trace(String shown, IPAddress address) {
        requireProgram("-Traceroute");
        boolean reached = false;
        for (int hop = 1; hop <= maxHops && !reached; hop++) {
            for (int number = 1; number <= TRACE_PINGS; number++) {
                PingReply reply = send(address, bufferSize, hop, false);
                reached = reply.isSuccess();
                if (!quiet) {
                    writeObject(new TraceStatus(hop, number, source, shown, address, reply));
                }
            }
        }
        if (quiet) {
            writeObject(reached);
        }
    }

    private void requireProgram(String parameter) {
        if (!EchoRequest.hasProgram()) {
            throwTerminatingError(errorRecord(
                    "System.PlatformNotSupportedException",
                    UNREACHABLE,
                    ErrorCategory.NotImplemented,
                    null,
                    parameter + " needs the program ping, which is not on this system: install iputils-ping"));
        }
    }

    /** Halves the range between a size that gets through and one that does not. */
    private void findMtu(String shown, IPAddress address) {
        requireProgram("-MtuSize");
        int works = 0;
        int fails = LARGEST;
        PingReply best = send(address, works, 0, true);
        if (!best.isSuccess()) {
            unreachable(shown, "no answer (" + best.state() + ")");
            return;
        }
        while (fails - works > 1) {
            int size = (works + fails) / 2;
            PingReply reply = send(address, size, 0, true);
            works = reply.isSuccess() ? size : works;
            fails = reply.isSuccess() ? fails : size;
            best = reply.isSuccess() ? reply : best;
        }
        writeObject(quiet ? works + HEADERS : new PingMtuStatus(source, shown, best, works + HEADERS));
    }

    private void connect(String shown, IPAddress address) {
        if (detailed) {
            repeatedly(number -> {
                TcpPortStatus status = connect(number, shown, address);
                writeObject(status);
                return status.connected();
            });
            return;
        }
        if (repeat || isBound("Count")) {
            repeatedly(number -> writeConnected(connect(number, shown, address)));
        } else {
            writeConnected(connect(1, shown, address));
        }
    }

    private boolean writeConnected(TcpPortStatus status) {
        writeObject(status.connected());
        return status.connected();
    }

    private TcpPortStatus connect(int number, String shown, IPAddress address) {
        context().checkStop();
        long start = System.nanoTime();
        String error = "Success";
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.toInetAddress(), tcpPort), timeoutSeconds * 1000);
        } catch (IOException failed) {
            error = SocketFailures.error(failed);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new TcpPortStatus(number, source, shown, address, tcpPort, millis, error);
    }

    @Override
    public void stopProcessing() {
        stopped.countDown();
    }
}
