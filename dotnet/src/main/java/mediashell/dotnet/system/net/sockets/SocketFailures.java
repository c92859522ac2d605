package mediashell.dotnet.system.net.sockets;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;

/** What Java's sockets throw, as .NET's SocketException and SocketError. */
public final class SocketFailures {

    private SocketFailures() {}

    /** The name of the SocketError. */
    public static String error(IOException failed) {
        return switch (failed) {
            case SocketTimeoutException late -> "TimedOut";
            case UnknownHostException unknown -> "HostNotFound";
            case NoRouteToHostException unreachable -> "HostUnreachable";
            case ConnectException refused when isTimeout(refused) -> "TimedOut";
            case ConnectException refused when isUnreachable(refused) -> "NetworkUnreachable";
            case ConnectException refused -> "ConnectionRefused";
            default -> "SocketError";
        };
    }

    private static boolean isTimeout(ConnectException failed) {
        return failed.getMessage() != null && failed.getMessage().contains("timed out");
    }

    private static boolean isUnreachable(ConnectException failed) {
        return failed.getMessage() != null && failed.getMessage().contains("unreachable");
    }

    static DotNetException exception(IOException failed, String target) {
        return SessionErrors.plain(
                "System.Net.Sockets.SocketException",
                "no connection to " + target + " (" + error(failed) + "): " + failed.getMessage());
    }
}
