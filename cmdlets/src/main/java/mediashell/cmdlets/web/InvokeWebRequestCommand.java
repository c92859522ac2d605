package mediashell.cmdlets.web;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.ParameterGroup;
import mediashell.dotnet.system.net.http.HttpReply;

/** Asks a web server and writes its reply. */
@Cmdlet(verb = "Invoke", noun = "WebRequest", defaultParameterSetName = "StandardMethod")
@OutputType("Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject")
public final class InvokeWebRequestCommand extends WebCommandBase {

    @ParameterGroup
    final WebParameters web = new WebParameters();

    @Override
    WebParameters web() {
        return web;
    }

    @Override
    void write(HttpReply reply, byte[] body) {
        boolean text = BasicHtmlWebResponseObject.isText(reply);
        writeObject(text ? new BasicHtmlWebResponseObject(reply, body) : new WebResponseObject(reply, body));
    }
}
