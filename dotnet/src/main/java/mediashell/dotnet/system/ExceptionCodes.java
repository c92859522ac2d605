package mediashell.dotnet.system;

import mediashell.automation.types.PSType;

/** The HRESULT that .NET gives each exception type (facts: corerror.h names). */
final class ExceptionCodes {

    private ExceptionCodes() {}

    static int of(PSType type) {
        for (PSType t = type; t != null; t = t.baseType()) {
            int code = own(t.name());
            if (code != 0) {
                return code;
            }
        }
        return 0x80131500;
    }

    private static int own(String name) {
        return switch (name) {
            case "SystemException" -> 0x80131501;
            case "ArgumentException" -> 0x80070057;
            case "ArgumentNullException" -> 0x80004003;
            case "ArgumentOutOfRangeException" -> 0x80131502;
            case "ArithmeticException" -> 0x80070216;
            case "DivideByZeroException" -> 0x80020012;
            case "OverflowException" -> 0x80131516;
            case "FormatException" -> 0x80131537;
            case "InvalidCastException" -> 0x80004002;
            case "InvalidOperationException" -> 0x80131509;
            case "IndexOutOfRangeException" -> 0x80131508;
            case "NotImplementedException" -> 0x80004001;
            case "NotSupportedException" -> 0x80131515;
            case "NullReferenceException" -> 0x80004003;
            case "UnauthorizedAccessException" -> 0x80070005;
            case "FileNotFoundException" -> 0x80070002;
            case "DirectoryNotFoundException" -> 0x80070003;
            case "IOException" -> 0x80131620;
            case "KeyNotFoundException" -> 0x80131577;
            case "TimeoutException" -> 0x80131505;
            case "OutOfMemoryException" -> 0x8007000E;
            case "ApplicationException" -> 0x80131600;
            default -> 0;
        };
    }
}
