package mediashell.cmdlets.web;

import java.net.URI;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.ValidateRange;
import mediashell.dotnet.system.net.http.HttpReply;
import mediashell.dotnet.system.net.http.HttpResponseMessage;

/** Asks a web service and writes what its reply means: objects of JSON, XML documents, entries of feeds, or text. */
@Cmdlet(verb = "Invoke", noun = "RestMethod", defaultParameterSetName = "StandardMethod")
public final class InvokeRestMethodCommand extends WebCommandBase {

    /** Asks for the next page too, as long as the server names one. */
    @Parameter(aliases = "FL")
    boolean followRelLink;

    /** How many pages at most. */
    @Parameter(aliases = "ML")
    @ValidateRange(min = 1, max = 2147483647)
    int maximumFollowRelLink = Integer.MAX_VALUE;

    /** The variable for the reply's headers, its name without $. */
    @Parameter(aliases = "RHV")
    String responseHeadersVariable;

    /** The variable for the reply's status, its name without $. */
    @Parameter
    String statusCodeVariable;

    @ParameterGroup
    final WebParameters web = new WebParameters();

    private int pages;

    @Override
    WebParameters web() {
        return web;
    }

    @Override
    void seen(HttpReply reply) {
        pages++;
        if (responseHeadersVariable != null) {
            sessionState().setVariable(responseHeadersVariable, HttpResponseMessage.table(reply.headers()));
        }
        if (statusCodeVariable != null) {
            sessionState().setVariable(statusCodeVariable, reply.status());
        }
    }

    @Override
    void write(HttpReply reply, byte[] body) {
        RestContent content = new RestContent(context(), reply.mediaType(), reply.text(body));
        List<Object> entries = content.feedEntries();
        if (entries.isEmpty()) {
            writeObject(content.value());
        } else {
            entries.forEach(this::writeObject);
        }
    }

    @Override
    URI following(HttpReply reply) {
        String next = WebResponseObject.relations(reply).get("next");
        return followRelLink && next != null && pages < maximumFollowRelLink ? URI.create(next) : null;
    }
}
