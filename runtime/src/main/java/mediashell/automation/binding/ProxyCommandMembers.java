package mediashell.automation.binding;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.ProxyCommand: the text of a function that hands everything on to a command. */
@DotNetType("System.Management.Automation.ProxyCommand")
final class ProxyCommandMembers {
    private ProxyCommandMembers() {}

    @DotNetMethod
    static String create(ProxyCommandMetadata commandMetadata) {
        String command = new ProxyText(commandMetadata).qualifiedName();
        String kind = commandMetadata.command().commandType().name();
        return create(commandMetadata, ".ForwardHelpTargetName " + command + "\n.ForwardHelpCategory " + kind);
    }

    @DotNetMethod
    static String create(ProxyCommandMetadata commandMetadata, String helpComment) {
        ProxyText text = new ProxyText(commandMetadata);
        return text.binding() + "\nparam(\n" + text.parameters() + ")\n\n" + block("begin", text.begin())
                + block("process", text.step("Process($_)")) + block("end", text.step("End()"))
                + block("clean", text.clean()) + "<#\n\n" + helpComment + "\n\n#>\n";
    }

    private static String block(String name, String body) {
        return name + " {\n" + body + "}\n\n";
    }

    @DotNetMethod
    static String getCmdletBindingAttribute(ProxyCommandMetadata commandMetadata) {
        return new ProxyText(commandMetadata).binding();
    }

    @DotNetMethod
    static String getParamBlock(ProxyCommandMetadata commandMetadata) {
        return new ProxyText(commandMetadata).parameters();
    }

    @DotNetMethod
    static String getBegin(ProxyCommandMetadata commandMetadata) {
        return new ProxyText(commandMetadata).begin();
    }

    @DotNetMethod
    static String getProcess(ProxyCommandMetadata commandMetadata) {
        return new ProxyText(commandMetadata).step("Process($_)");
    }

    @DotNetMethod
    static String getEnd(ProxyCommandMetadata commandMetadata) {
        return new ProxyText(commandMetadata).step("End()");
    }

    @DotNetMethod
    static String getClean(ProxyCommandMetadata commandMetadata) {
        return new ProxyText(commandMetadata).clean();
    }
}
