package mediashell.dotnet.system.net.http;

import mediashell.automation.types.EnumModel;
import mediashell.automation.types.FacadeTypes;

/** The words of status codes (RFC 9110 15): the names of HttpStatusCode, as words. */
final class ReasonPhrases {

    private ReasonPhrases() {}

    static String of(int status) {
        if (status == 200) {
            return "OK";
        }
        for (EnumModel.Constant constant :
                FacadeTypes.require("System.Net.HttpStatusCode").enumModel().constants()) {
            if (constant.value() == status) {
                return words(constant.name());
            }
        }
        return "";
    }

    private static String words(String name) {
        return switch (name) {
            case "NonAuthoritativeInformation" -> "Non-Authoritative Information";
            case "MultiStatus" -> "Multi-Status";
            case "RequestUriTooLong" -> "Request-Uri Too Long";
            case "HttpVersionNotSupported" -> "Http Version Not Supported";
            case "IMUsed" -> "IM Used";
            default -> name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        };
    }
}
