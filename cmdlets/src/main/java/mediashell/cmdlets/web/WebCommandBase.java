package mediashell.cmdlets.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.DictionaryValue;
import mediashell.dotnet.system.net.http.HttpReply;
import mediashell.dotnet.system.net.http.HttpResponseMessage;

/** Base of the web cmdlets: checks, sends, tries again, saves into a file; what is written is each one's own. */
abstract class WebCommandBase extends PSCmdlet {

    private static final String FAILED = "WebCmdletWebResponseException";

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile WebSender sender;
    private WebRequestSession session;

    abstract WebParameters web();

    /** Writes what the cmdlet makes of a reply. */
    abstract void write(HttpReply reply, byte[] body);

    /** Once for each reply, before its body is read. */
    void seen(HttpReply reply) {}

    /** Where to go on after this reply, or null. */
    URI following(HttpReply reply) {
        return null;
    }

    @Override
    public final void processRecord() {
        refuse(new WebChecks(web()).firstError());
        refuse(new WebChecks(web()).unsupported());
        session = session();
        try (WebSender opened = new WebSender(context(), web(), session)) {
            sender = opened;
            for (URI next = WebAddress.of(web().uri); next != null; ) {
                next = exchange(next);
            }
        }
    }

    /** A step of the transfer; what fails in it ends the command. Writing objects is none: later commands have their own errors. */
    @FunctionalInterface
    private interface Step<T> {

        T run() throws IOException;
    }

    private <T> T transfer(Step<T> step) {
        try {
            return step.run();
        } catch (HttpConnectTimeoutException late) {
            throw timeout("ConnectionTimeoutReached", "no connection within " + web().connectionTimeoutSeconds);
        } catch (HttpTimeoutException late) {
            throw timeout("OperationTimeoutReached", "no reply within " + web().operationTimeoutSeconds);
        } catch (CancellationException cancelled) {
            throw new PipelineStoppedException();
        } catch (IOException failed) {
            throw ended(failure("System.IO.IOException", "the transfer failed: " + failed.getMessage()));
        } catch (DotNetException failed) {
            throw ended(failed);
        } catch (IllegalArgumentException refused) {
            throw ended(failure("System.ArgumentException", "the request cannot be sent: " + refused.getMessage()));
        }
    }

    private void refuse(ErrorRecord wrong) {
        if (wrong != null) {
            throwTerminatingError(wrong);
        }
    }

    private WebRequestSession session() {
        WebRequestSession used = web().webSession != null ? web().webSession : new WebRequestSession();
        DictionaryValue headers = web().headers;
        if (headers != null) {
            for (Object key : headers.keys()) {
                String value = context().conversions().toText(headers.get(key));
                used.headers().set(context().conversions().toText(key), value);
            }
        }
        if (web().credential != null) {
            used.credentials(web().credential);
        }
        if (web().sessionVariable != null) {
            sessionState().setVariable(web().sessionVariable, used);
        }
        return used;
    }

    private URI exchange(URI address) {
        try (HttpReply reply = transfer(() -> sendPersistently(address))) {
            seen(reply);
            byte[] body = transfer(() -> receive(reply, address));
            if (body != null) {
                write(reply, body);
            }
            return following(reply);
        }
    }

    /** The body, or null when it is in its file and nobody wants to see it. */
    private byte[] receive(HttpReply reply, URI address) throws IOException {
        if (isComplete(reply)) {
            return null;
        }
        if (!reply.isSuccess() && !web().skipHttpErrorCheck) {
            throw responseFailure(reply);
        }
        return web().outFile == null ? reply.readAll() : save(reply, address);
    }

    private HttpReply sendPersistently(URI address) throws IOException {
        for (int retries = web().maximumRetryCount; ; retries--) {
            writeVerbose("Requested " + sender.method() + " " + address);
            HttpReply reply = sender.send(address, resumedFrom());
            boolean failed = reply.status() == 304 || reply.status() >= 400 && reply.status() < 600;
            if (!failed || retries == 0 || isComplete(reply)) {
                return reply;
            }
            reply.close();
            writeVerbose("The server answered " + reply.status() + "; the next attempt is in " + web().retryIntervalSec
                    + " seconds");
            pause(web().retryIntervalSec);
        }
    }

    private void pause(int seconds) {
        try {
            if (stopped.await(seconds, TimeUnit.SECONDS)) {
                throw new PipelineStoppedException();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    private long resumedFrom() throws IOException {
        Path file = web().resume ? outFile(WebAddress.of(web().uri)) : null;
        return file != null && Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    /** The rest of a file was asked for, and there is none: the file is whole (RFC 9110 15.5.17). */
    private boolean isComplete(HttpReply reply) throws IOException {
        long have = resumedFrom();
        return have > 0
                && reply.status() == 416
                && reply.header("Content-Range").orElse("").endsWith("/" + have);
    }

    /** A folder gets a file of the name that the address ends with. */
    private Path outFile(URI address) {
        Path file = context().providers().toFile(web().outFile);
        if (!Files.isDirectory(file)) {
            return file;
        }
        String path = address.getPath() == null ? "" : address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return file.resolve(name.isEmpty() || name.equals("..") || name.equals(".") ? address.getHost() : name);
    }

    private byte[] save(HttpReply reply, URI address) throws IOException {
        SessionErrors.requireFiles(context().process());
        Path file = outFile(address);
        boolean rest = web().resume && reply.status() == 206;
        StandardOpenOption how = rest ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (InputStream body = reply.open();
                OutputStream out =
                        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            body.transferTo(out);
        } catch (NoSuchFileException missing) {
            throw new IOException("'" + file + "' cannot be written: its folder is not there");
        }
        return web().passThru ? Files.readAllBytes(file) : null;
    }

    private DotNetException responseFailure(HttpReply reply) throws IOException {
        DotNetException failure = failure(
                "Microsoft.PowerShell.Commands.HttpResponseException",
                "the server answered " + reply.status() + " (" + reply.reason() + ") to " + sender.method() + " "
                        + reply.uri());
        HttpResponseMessage message = new HttpResponseMessage(reply);
        failure.properties().put("Response", message);
        failure.properties().put("StatusCode", message.statusCode());
        String text = reply.text(reply.readAll());
        if (!text.isBlank()) {
            boolean page = reply.mediaType().contains("html");
            failure.errorRecord().setDetailsMessage(page ? text.replaceAll("<[^>]*>", "") : text);
        }
        return failure;
    }

    private static DotNetException failure(String type, String message) {
        return SessionErrors.of(type, FAILED, ErrorCategory.InvalidOperation, null, message);
    }

    private DotNetException ended(DotNetException failed) {
        ErrorRecord known = failed.errorRecord();
        return throwTerminatingError(
                known != null ? known : new ErrorRecord(failed, FAILED, ErrorCategory.InvalidOperation, null));
    }

    private DotNetException timeout(String errorId, String what) {
        return throwTerminatingError(errorRecord(
                "System.TimeoutException", errorId, ErrorCategory.OperationTimeout, null, what + " seconds"));
    }

    @Override
    public final void stopProcessing() {
        stopped.countDown();
        WebSender opened = sender;
        if (opened != null) {
            opened.cancel();
        }
    }
}
