package mediashell.dotnet.system.net.networkinformation;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.session.ExecutionContext;
import mediashell.dotnet.system.net.DnsMembers;
import mediashell.dotnet.system.net.IPAddress;

/**
 * One ICMP echo request (RFC 792). Only root may send one; as .NET does on Linux, the system's program {@code ping} sends it for others.
 * Without that program Java tries what it may, and then neither size nor hops can be chosen.
 *
 * @param hops how many hops it may take, 0 for the system's number
 * @param whole whether it may not be split on the way
 */
public record EchoRequest(IPAddress target, int timeoutMillis, int size, int hops, boolean whole) {

    private static final List<String> FOLDERS = List.of("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/");
    private static final Pattern TIME = Pattern.compile("time[=<]([0-9.]+) ?ms");
    private static final Pattern FROM = Pattern.compile("[Ff]rom (?:\\S+ \\()?([0-9A-Fa-f.:]+)");
    private static final Pattern HOPS = Pattern.compile("(?:ttl|hlim)=([0-9]+)");

    /** Whether the program {@code ping} is there. */
    public static boolean hasProgram() {
        return program() != null;
    }

    private static String program() {
        return FOLDERS.stream()
                .map(folder -> folder + "ping")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElse(null);
    }

    public PingReply send(ExecutionContext context) {
        String program = program();
        return program == null ? reach() : run(context, program);
    }

    private PingReply reach() {
        InetAddress address = target.toInetAddress();
        long start = System.nanoTime();
        try {
            boolean reached = address.isReachable(Math.max(1, timeoutMillis));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return reached
                    ? new PingReply(target, "Success", millis, size, 0)
                    : new PingReply(target, "TimedOut", 0, 0, 0);
        } catch (IOException unreachable) {
            return new PingReply(target, "DestinationHostUnreachable", 0, 0, 0);
        }
    }

    private PingReply run(ExecutionContext context, String program) {
        try {
            ProcessBuilder builder = context.process().program(command(program));
            builder.environment().put("LC_ALL", "C");
            builder.redirectErrorStream(true);
            Process process = context.process().start(builder);
            process.getOutputStream().close();
            try (InputStream output = process.getInputStream()) {
                return read(new String(output.readNBytes(1 << 16), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException notStarted) {
            return reach();
        }
    }

    private List<String> command(String program) {
        int seconds = Math.max(1, (timeoutMillis + 999) / 1000);
        List<String> words =
                new ArrayList<>(List.of(program, "-n", "-c", "1", "-W", "" + seconds, "-s", String.valueOf(size)));
        if (hops > 0) {
            words.addAll(List.of("-t", String.valueOf(hops)));
        }
        if (whole) {
            words.addAll(List.of("-M", "do"));
        }
        words.add(target.toString());
        return words;
    }

    private PingReply read(String output) {
        Matcher time = TIME.matcher(output);
        Matcher from = FROM.matcher(output);
        Matcher left = HOPS.matcher(output);
        IPAddress answering = from.find() ? DnsMembers.addresses(from.group(1)).getFirst() : target;
        if (time.find()) {
            long millis = Math.round(Double.parseDouble(time.group(1)));
            return new PingReply(answering, "Success", millis, size, left.find() ? Integer.parseInt(left.group(1)) : 0);
        }
        return new PingReply(answering, failure(output), 0, 0, 0);
    }

    private static String failure(String output) {
        if (output.contains("Time to live exceeded") || output.contains("Hop limit")) {
            return "TtlExpired";
        }
        if (output.contains("Message too long")
                || output.contains("Frag needed")
                || output.contains("Packet too big")) {
            return "PacketTooBig";
        }
        if (output.contains("Host Unreachable") || output.contains("Address unreachable")) {
            return "DestinationHostUnreachable";
        }
        boolean network = output.contains("Net Unreachable") || output.contains("Network is unreachable");
        return network ? "DestinationNetworkUnreachable" : "TimedOut";
    }
}
