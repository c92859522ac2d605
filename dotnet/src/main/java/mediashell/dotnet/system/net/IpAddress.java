package mediashell.dotnet.system.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.PSReference;

/** System.Net.IPAddress. */
@DotNetType("System.Net.IPAddress")
public record IpAddress(InetAddress address) {

    private static final java.util.regex.Pattern V4 = java.util.regex.Pattern.compile("\\d{1,10}(\\.\\d{1,10}){0,3}");

    @DotNetField("Any")
    static final IpAddress ANY = parse("0.0.0.0");

    @DotNetField("Loopback")
    static final IpAddress LOOPBACK = parse("127.0.0.1");

    @DotNetField("Broadcast")
    static final IpAddress BROADCAST = parse("255.255.255.255");

    @DotNetField("None")
    static final IpAddress NONE = BROADCAST;

    @DotNetField("IPv6Loopback")
    static final IpAddress LOOPBACK_V6 = parse("::1");

    @DotNetField("IPv6Any")
    static final IpAddress ANY_V6 = parse("::");

    @DotNetConstructor
    static IpAddress create(byte[] address) {
        try {
            return new IpAddress(InetAddress.getByAddress(address));
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes, but got " + address.length);
        }
    }

    @DotNetConstructor
    static IpAddress create(long newAddress) {
        if (newAddress < 0 || newAddress > 0xFFFFFFFFL) {
            throw new ArgumentRangeException("newAddress", "an IPv4 address has 32 bits, but got " + newAddress);
        }
        byte[] bytes = {
            (byte) newAddress, (byte) (newAddress >> 8), (byte) (newAddress >> 16), (byte) (newAddress >> 24)
        };
        return create(bytes);
    }

    @DotNetMethod
    static IpAddress parse(String ipString) {
        IpAddress parsed = ipString == null ? null : read(ipString);
        if (parsed == null) {
            throw new NumberFormatException("An invalid IP address was specified.");
        }
        return parsed;
    }

    @DotNetMethod
    static boolean tryParse(String ipString, @TypeName("System.Net.IPAddress") PSReference address) {
        address.setValue(ipString == null ? null : read(ipString));
        return address.value() != null;
    }

    private static IpAddress read(String text) {
        try {
            if (V4.matcher(text).matches()) {
                return ofParts(text.split("\\."));
            }
            return text.indexOf(':') >= 0 ? new IpAddress(InetAddress.ofLiteral(text)) : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** One to four numbers; the last one fills the remaining bytes. */
    private static IpAddress ofParts(String[] parts) {
        long value = 0;
        for (int i = 0; i < parts.length; i++) {
            long part = Long.parseLong(parts[i]);
            boolean last = i == parts.length - 1;
            int bits = last ? 8 * (5 - parts.length) : 8;
            if (part >= 1L << bits) {
                return null;
            }
            value = value << bits | part;
        }
        return create(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    @DotNetMethod
    static boolean isLoopback(IpAddress address) {
        return address.address.isLoopbackAddress();
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object addressFamily() {
        return address.getAddress().length == 4 ? "InterNetwork" : "InterNetworkV6";
    }

    @DotNetProperty("IPAddressToString")
    String text() {
        return toString();
    }

    @DotNetMethod
    byte[] getAddressBytes() {
        return address.getAddress();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return address.getAddress().length == 4 ? address.getHostAddress() : Ipv6Text.of(address.getAddress());
    }
}
