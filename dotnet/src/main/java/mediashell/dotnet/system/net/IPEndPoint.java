package mediashell.dotnet.system.net;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.text.format.NetFormatException;

/** System.Net.IPEndPoint: an address with a port. */
@DotNetType(value = "System.Net.IPEndPoint", base = "System.Net.EndPoint")
public final class IPEndPoint {

    private static final int MAX_PORT = 65535;

    private IPAddress address;
    private int port;

    @DotNetConstructor
    IPEndPoint(IPAddress address, int port) {
        address(address);
        port(port);
    }

    @DotNetConstructor
    IPEndPoint(long address, int port) {
        this(new IPAddress(address), port);
    }

    @DotNetMethod
    static IPEndPoint parse(String s) {
        int colon = s.lastIndexOf(':');
        boolean hasPort = colon > 0 && (s.indexOf(':') == colon || s.charAt(colon - 1) == ']');
        try {
            int port = hasPort ? Integer.parseInt(s.substring(colon + 1)) : 0;
            return new IPEndPoint(IPAddress.parse(hasPort ? s.substring(0, colon) : s), port);
        } catch (NumberFormatException noPort) {
            throw new NetFormatException("'" + s + "' is no address with a port");
        }
    }

    @DotNetProperty
    IPAddress address() {
        return address;
    }

    @DotNetProperty
    void address(IPAddress value) {
        if (value == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'address')");
        }
        address = value;
    }

    @DotNetProperty
    int port() {
        return port;
    }

    @DotNetProperty
    void port(int value) {
        if (value < 0 || value > MAX_PORT) {
            throw new ArgumentRangeException("port", "a port is 0 to 65535, but is " + value);
        }
        port = value;
    }

    @Override
    @DotNetMethod
    public boolean equals(Object comparand) {
        return comparand instanceof IPEndPoint other && address.equals(other.address) && port == other.port;
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return address.hashCode() ^ port;
    }

    @Override
    @DotNetMethod
    public String toString() {
        String text = address.toString();
        return (text.indexOf(':') >= 0 ? "[" + text + "]" : text) + ":" + port;
    }
}
