package mediashell.dotnet.system.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;

/** System.Net.Dns: names of hosts, asked of the system's resolver. */
@DotNetType("System.Net.Dns")
public final class DnsMembers {

    private static final String ADDRESSES = "System.Net.IPAddress[]";

    private DnsMembers() {}

    @DotNetMethod
    static String getHostName() {
        return hostName();
    }

    /** The name of this host. */
    public static String hostName() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException notLinux) {
            return "localhost";
        }
    }

    @DotNetMethod
    static @TypeName(ADDRESSES) Object getHostAddresses(String hostNameOrAddress) {
        return array(addresses(hostNameOrAddress).stream());
    }

    @DotNetMethod
    static @TypeName(ADDRESSES) Object getHostAddresses(
            String hostNameOrAddress, @TypeName("System.Net.Sockets.AddressFamily") EnumValue family) {
        return array(addresses(hostNameOrAddress).stream().filter(each -> hasFamily(each, family)));
    }

    private static TypedArray array(Stream<IPAddress> addresses) {
        return new TypedArray(FacadeTypes.require("System.Net.IPAddress"), addresses.toArray());
    }

    private static boolean hasFamily(IPAddress address, EnumValue family) {
        return family.value() == 0 || address.addressFamily().equals(family);
    }

    @DotNetMethod
    static IPHostEntry getHostEntry(String hostNameOrAddress) {
        List<IPAddress> addresses = addresses(hostNameOrAddress);
        String name = addresses.getFirst().toInetAddress().getCanonicalHostName();
        boolean isAddress = name.equals(addresses.getFirst().toString());
        return new IPHostEntry(isAddress ? hostNameOrAddress : name, addresses);
    }

    @DotNetMethod
    static IPHostEntry getHostEntry(IPAddress address) {
        return getHostEntry(address.toString());
    }

    @DotNetMethod
    static IPHostEntry getHostByName(String hostName) {
        return getHostEntry(hostName);
    }

    @DotNetMethod
    static IPHostEntry getHostByAddress(String address) {
        return getHostEntry(IPAddress.parse(address));
    }

    @DotNetMethod
    static IPHostEntry getHostByAddress(IPAddress address) {
        return getHostEntry(address);
    }

    @DotNetMethod
    static IPHostEntry resolve(String hostName) {
        return getHostEntry(hostName);
    }

    /**
     * The addresses of a host; an empty name is this host.
     *
     * @throws mediashell.automation.DotNetException SocketException when nobody knows the host
     */
    public static List<IPAddress> addresses(String host) {
        try {
            InetAddress[] found = InetAddress.getAllByName(host == null || host.isEmpty() ? hostName() : host);
            return Stream.of(found).map(IPAddress::of).toList();
        } catch (UnknownHostException unknown) {
            throw SessionErrors.plain(
                    "System.Net.Sockets.SocketException", "nobody knows the name or address '" + host + "'");
        }
    }
}
