package mediashell.dotnet.system.management.automation.host;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.host.ChoiceDescription;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.SecureString;
import mediashell.dotnet.system.management.automation.PSCredential;

/** {@code $Host.UI}: lines out, answers in. */
@DotNetType(
        value = "System.Management.Automation.Internal.Host.InternalHostUserInterface",
        represents = PSHostUserInterface.class,
        base = "System.Management.Automation.Host.PSHostUserInterface")
final class PSHostUserInterfaceMembers {

    private static final String COLOR = "System.ConsoleColor";

    private PSHostUserInterfaceMembers() {}

    @DotNetProperty("RawUI")
    static RawUserInterface rawUi(ExecutionContext context, PSHostUserInterface self) {
        return RawUserInterface.of(context);
    }

    @DotNetProperty
    static boolean supportsVirtualTerminal(PSHostUserInterface self) {
        return self.supportsVirtualTerminal();
    }

    @DotNetMethod
    static void write(PSHostUserInterface self, String value) {
        self.write(null, null, String.valueOf(value));
    }

    @DotNetMethod
    static void write(
            PSHostUserInterface self,
            @TypeName(COLOR) EnumValue foregroundColor,
            @TypeName(COLOR) EnumValue backgroundColor,
            String value) {
        self.write(foregroundColor.toString(), backgroundColor.toString(), String.valueOf(value));
    }

    @DotNetMethod
    static void writeLine(PSHostUserInterface self) {
        self.writeLine("");
    }

    @DotNetMethod
    static void writeLine(PSHostUserInterface self, String value) {
        self.writeLine(String.valueOf(value));
    }

    @DotNetMethod
    static void writeLine(
            PSHostUserInterface self,
            @TypeName(COLOR) EnumValue foregroundColor,
            @TypeName(COLOR) EnumValue backgroundColor,
            String value) {
        write(self, foregroundColor, backgroundColor, value);
        self.writeLine("");
    }

    @DotNetMethod
    static void writeErrorLine(PSHostUserInterface self, String value) {
        self.writeErrorLine(value);
    }

    @DotNetMethod
    static void writeWarningLine(PSHostUserInterface self, String message) {
        self.writeWarningLine(message);
    }

    @DotNetMethod
    static void writeVerboseLine(PSHostUserInterface self, String message) {
        self.writeVerboseLine(message);
    }

    @DotNetMethod
    static void writeDebugLine(PSHostUserInterface self, String message) {
        self.writeDebugLine(message);
    }

    @DotNetMethod
    static String readLine(PSHostUserInterface self) {
        return self.readLine();
    }

    @DotNetMethod
    static SecureString readLineAsSecureString(PSHostUserInterface self) {
        return SecureString.of(self.readLineAsSecret());
    }

    @DotNetMethod
    static int promptForChoice(
            PSHostUserInterface self, String caption, String message, Object[] choices, int defaultChoice) {
        List<ChoiceDescription> offered = new ArrayList<>();
        for (Object choice : choices) {
            Object base = PSObject.base(choice);
            offered.add(
                    base instanceof ChoiceDescription description
                            ? description
                            : new ChoiceDescription(String.valueOf(base), ""));
        }
        return self.promptForChoice(caption, message, offered, defaultChoice);
    }

    @DotNetMethod
    static PSCredential promptForCredential(
            PSHostUserInterface self, String caption, String message, String userName, String targetName) {
        self.writeLine(caption == null || caption.isEmpty() ? message : caption + "\n" + message);
        String user = userName;
        if (user == null || user.isEmpty()) {
            self.write(null, null, "User: ");
            user = self.readLine();
        }
        self.write(null, null, "Password for user " + user + ": ");
        return new PSCredential(user, SecureString.of(self.readLineAsSecret()));
    }
}
