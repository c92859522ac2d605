package mediashell.dotnet.system;

import mediashell.automation.DotNetException;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.Hashtable;

/** System.Exception: what every exception has; types that only add properties are declared in the type files. */
@DotNetType(value = "System.Exception", interfaces = "System.Runtime.Serialization.ISerializable")
final class ExceptionMembers {

    private ExceptionMembers() {}

    @DotNetConstructor
    static DotNetException create(PSType type) {
        return new DotNetException(type, "Exception of type '" + type.fullName() + "' was thrown.");
    }

    @DotNetConstructor
    static DotNetException create(PSType type, String message) {
        return new DotNetException(type, message);
    }

    @DotNetConstructor
    static DotNetException create(PSType type, String message, DotNetException innerException) {
        return new DotNetException(type, message, innerException);
    }

    @DotNetProperty
    static @TypeName("System.Object") Object targetSite(DotNetException self) {
        return null;
    }

    @DotNetProperty
    static String message(DotNetException self) {
        return self.getMessage();
    }

    @DotNetProperty
    static @TypeName("System.Collections.IDictionary") Object data(DotNetException self) {
        return self.properties().computeIfAbsent("Data", key -> new Hashtable());
    }

    @DotNetProperty
    static DotNetException innerException(DotNetException self) {
        return self.inner();
    }

    @DotNetProperty
    static String helpLink(DotNetException self) {
        return (String) self.properties().get("HelpLink");
    }

    @DotNetProperty
    static void helpLink(DotNetException self, String value) {
        self.properties().put("HelpLink", value);
    }

    @DotNetProperty
    static String source(DotNetException self) {
        return (String) self.properties().get("Source");
    }

    @DotNetProperty
    static void source(DotNetException self, String value) {
        self.properties().put("Source", value);
    }

    @DotNetProperty("HResult")
    static int hResult(DotNetException self) {
        return self.properties().get("HResult") instanceof Integer code ? code : ExceptionCodes.of(self.psType());
    }

    @DotNetProperty("HResult")
    static void hResult(DotNetException self, int value) {
        self.properties().put("HResult", value);
    }

    @DotNetProperty
    static String stackTrace(DotNetException self) {
        return (String) self.properties().get("StackTrace");
    }

    @DotNetMethod
    static DotNetException getBaseException(DotNetException self) {
        DotNetException innermost = self;
        while (innermost.inner() != null) {
            innermost = innermost.inner();
        }
        return innermost;
    }

    @DotNetMethod
    static String toString(DotNetException self) {
        String text = self.psType().fullName() + ": " + self.getMessage();
        return self.inner() == null
                ? text
                : text + "\n ---> " + toString(self.inner()) + "\n   --- End of inner exception stack trace ---";
    }
}
