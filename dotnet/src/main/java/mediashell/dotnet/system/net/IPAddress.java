package mediashell.dotnet.system.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;
import mediashell.text.format.NetFormatException;

/** System.Net.IPAddress: an address of version 4 (RFC 791) or 6 (RFC 4291). */
@DotNetType("System.Net.IPAddress")
public final class IPAddress {

    @DotNetField
    static final IPAddress Any = new IPAddress(new byte[4], 0);

    @DotNetField
    static final IPAddress Loopback = new IPAddress(new byte[] {127, 0, 0, 1}, 0);

    @DotNetField
    static final IPAddress Broadcast = new IPAddress(new byte[] {-1, -1, -1, -1}, 0);

    @DotNetField
    static final IPAddress None = Broadcast;

    @DotNetField
    static final IPAddress IPv6Any = new IPAddress(new byte[16], 0);

    @DotNetField
    static final IPAddress IPv6Loopback = new IPAddress(loopback6(), 0);

    @DotNetField
    static final IPAddress IPv6None = IPv6Any;

    private static final int INTER_NETWORK = 2;
    private static final int INTER_NETWORK_V6 = 23;

    private final byte[] bytes;
    private long scope;

    private IPAddress(byte[] bytes, long scope) {
        this.bytes = bytes.clone();
        this.scope = scope;
    }

    /** The address of Java's kind. */
    public static IPAddress of(InetAddress address) {
        long scope = address instanceof Inet6Address six ? six.getScopeId() : 0;
        return new IPAddress(address.getAddress(), scope);
    }

    /** The address for Java's sockets. */
    public InetAddress toInetAddress() {
        try {
            return bytes.length == 16
                    ? Inet6Address.getByAddress(null, bytes, (int) scope)
                    : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address has 4 or 16 bytes", impossible);
        }
    }

    private static byte[] loopback6() {
        byte[] bytes = new byte[16];
        bytes[15] = 1;
        return bytes;
    }

    @DotNetConstructor
    IPAddress(byte[] address) {
        this(checked(address), 0);
    }

    @DotNetConstructor
    IPAddress(long newAddress) {
        this(new byte[] {
            (byte) newAddress, (byte) (newAddress >> 8), (byte) (newAddress >> 16), (byte) (newAddress >> 24)
        });
        if (newAddress < 0 || newAddress > 0xFFFF_FFFFL) {
            throw new ArgumentRangeException("newAddress", "an address of version 4 has 32 bits, but is " + newAddress);
        }
    }

    private static byte[] checked(byte[] address) {
        if (address == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'address')");
        }
        if (address.length != 4 && address.length != 16) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes, but " + address.length + " came");
        }
        return address;
    }

    @DotNetMethod
    static IPAddress parse(String ipString) {
        if (ipString == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'ipString')");
        }
        IPAddress parsed = read(ipString);
        if (parsed == null) {
            throw new NetFormatException("'" + ipString + "' is no IP address");
        }
        return parsed;
    }

    @DotNetMethod
    static boolean tryParse(String ipString, @TypeName("System.Net.IPAddress") PSReference address) {
        IPAddress parsed = ipString == null ? null : read(ipString);
        address.setValue(parsed);
        return parsed != null;
    }

    private static IPAddress read(String text) {
        String plain = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (plain.indexOf(':') < 0) {
            byte[] four = AddressText.version4(plain);
            return four == null ? null : new IPAddress(four, 0);
        }
        int percent = plain.indexOf('%');
        byte[] sixteen = AddressText.version6(percent < 0 ? plain : plain.substring(0, percent));
        return sixteen == null ? null : new IPAddress(sixteen, AddressText.scope(plain, percent));
    }

    @DotNetMethod
    public byte[] getAddressBytes() {
        return bytes.clone();
    }

    @DotNetProperty
    @TypeName("System.Net.Sockets.AddressFamily")
    EnumValue addressFamily() {
        return new EnumValue(
                FacadeTypes.require("System.Net.Sockets.AddressFamily"),
                bytes.length == 4 ? INTER_NETWORK : INTER_NETWORK_V6);
    }

    @DotNetProperty
    long scopeId() {
        if (bytes.length == 4) {
            throw new UnsupportedOperationException("an address of version 4 has no scope");
        }
        return scope;
    }

    @DotNetProperty
    void scopeId(long value) {
        scopeId();
        scope = value;
    }

    @DotNetProperty
    long address() {
        if (bytes.length != 4) {
            throw new UnsupportedOperationException("an address of version 6 does not fit into a number of 64 bits");
        }
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }

    @DotNetProperty("IsIPv6LinkLocal")
    boolean isLinkLocal() {
        return bytes.length == 16 && bytes[0] == (byte) 0xFE && (bytes[1] & 0xC0) == 0x80;
    }

    @DotNetProperty("IsIPv6Multicast")
    boolean isMulticast() {
        return bytes.length == 16 && bytes[0] == (byte) 0xFF;
    }

    @DotNetProperty("IsIPv4MappedToIPv6")
    boolean isMapped() {
        boolean mapped = bytes.length == 16 && bytes[10] == -1 && bytes[11] == -1;
        for (int i = 0; mapped && i < 10; i++) {
            mapped = bytes[i] == 0;
        }
        return mapped;
    }

    @DotNetMethod
    IPAddress mapToIPv4() {
        return bytes.length == 4 ? this : new IPAddress(Arrays.copyOfRange(bytes, 12, 16), 0);
    }

    @DotNetMethod
    IPAddress mapToIPv6() {
        if (bytes.length == 16) {
            return this;
        }
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        return new IPAddress(mapped, 0);
    }

    @DotNetMethod
    static boolean isLoopback(IPAddress address) {
        return address.bytes.length == 4 ? address.bytes[0] == 127 : address.equals(IPv6Loopback);
    }

    @DotNetMethod
    static int hostToNetworkOrder(int host) {
        return Integer.reverseBytes(host);
    }

    @DotNetMethod
    static int networkToHostOrder(int network) {
        return Integer.reverseBytes(network);
    }

    @Override
    @DotNetMethod
    public boolean equals(Object comparand) {
        return comparand instanceof IPAddress other && Arrays.equals(bytes, other.bytes) && scope == other.scope;
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return AddressText.of(bytes) + (scope == 0 ? "" : "%" + scope);
    }
}
