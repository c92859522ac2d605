package mediashell.conformance.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import mediashell.conformance.media.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebCmdletsTest {

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/json", exchange -> reply(exchange, 200, "application/json", "[{\"a\":1},{\"a\":2}]"));
        server.createContext("/feed", exchange -> reply(exchange, 200, "application/xml", """
                <rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss>"""));
        server.createContext("/page", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "s=1");
            reply(exchange, 200, "text/html", "<a href=\"x?a&amp;b\">L</a><img src='i.png'>");
        });
        server.createContext("/gone", exchange -> reply(exchange, 404, "text/html", "<b>gone</b> away"));
        server.createContext("/echo", WebCmdletsTest::echo);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/echo");
            reply(exchange, 302, "text/plain", "");
        });
        server.createContext("/first", exchange -> {
            exchange.getResponseHeaders().add("Link", "</second>; rel=\"next\"");
            reply(exchange, 200, "application/json", "{\"n\":1}");
        });
        server.createContext("/second", exchange -> reply(exchange, 200, "application/json", "{\"n\":2}"));
        server.createContext("/range", WebCmdletsTest::range);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        reply(
                exchange,
                200,
                "text/plain",
                String.join(
                        "|",
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        body,
                        String.valueOf(headers.getFirst("Content-Type")),
                        String.valueOf(headers.getFirst("Authorization")),
                        String.valueOf(headers.getFirst("Cookie"))));
    }

    private static void range(HttpExchange exchange) throws IOException {
        String wanted = exchange.getRequestHeaders().getFirst("Range");
        if (wanted == null) {
            reply(exchange, 200, "text/plain", "0123456789");
        } else {
            int from = Integer.parseInt(wanted.substring("bytes=".length(), wanted.length() - 1));
            reply(exchange, 206, "text/plain", "0123456789".substring(from));
        }
    }

    private void assertWrites(String script, String... lines) throws Exception {
        String base = "$u = 'http://127.0.0.1:" + server.getAddress().getPort() + "'; ";
        Shell.Result result = new Shell(folder).run(base + script);
        assertEquals(List.of(), result.errorIds());
        assertEquals(List.of(lines), result.output());
    }

    @Test
    void jsonComesAsOneArrayOfObjects() throws Exception {
        assertWrites("$r = Invoke-RestMethod $u/json; $r.Count; $r[1].a", "2", "2");
    }

    @Test
    void feedsComeAsTheirItems() throws Exception {
        assertWrites("Invoke-RestMethod $u/feed | ForEach-Object title", "A", "B");
    }

    @Test
    void pagesKnowTheirLinksAndSessionsTheirCookies() throws Exception {
        assertWrites("""
                $r = Invoke-WebRequest $u/page -SessionVariable s; $r.StatusCode; $r.Links[0].href; $r.Images.src
                $s.Cookies.Count; ((Invoke-RestMethod $u/echo -WebSession $s) -split '\\|')[5]""", "200", "x?a&b", "i.png", "1", "s=1");
    }

    @Test
    void tablesArePostedAsFormsAndGetTheirPlaceInTheQuery() throws Exception {
        assertWrites(
                """
                Invoke-RestMethod $u/echo -Method Post -Body @{ a = '1 2' }
                Invoke-RestMethod $u/echo -Body @{ a = '1 2' }""", "POST|/echo|a=1+2|application/x-www-form-urlencoded|null|null", "GET|/echo?a=1+2||null|null|null");
    }

    @Test
    void redirectionsMakeAPostAGetAndLoseSecrets() throws Exception {
        assertWrites(
                "Invoke-RestMethod $u/moved -Method Post -Body x -Headers @{ Authorization = 'secret' }"
                        + "\nInvoke-RestMethod $u/moved -Method Post -Body x -PreserveHttpMethodOnRedirect"
                        + " -ContentType text/x",
                "GET|/echo||null|null|null",
                "POST|/echo|x|text/x|null|null");
    }

    @Test
    void errorsCarryStatusAndText() throws Exception {
        assertWrites(
                """
                try { Invoke-WebRequest $u/gone } catch {
                    $_.FullyQualifiedErrorId; [int]$_.Exception.Response.StatusCode; $_.ErrorDetails.Message }
                (Invoke-WebRequest $u/gone -SkipHttpErrorCheck).StatusCode""",
                "WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand",
                "404",
                "gone away",
                "404");
    }

    @Test
    void relationsAreFollowed() throws Exception {
        assertWrites(
                "Invoke-RestMethod $u/first -FollowRelLink -StatusCodeVariable c | ForEach-Object n; $c",
                "1",
                "2",
                "200");
    }

    @Test
    void theRestOfAFileIsFetched() throws Exception {
        assertWrites("""
                $f = [IO.Path]::GetTempFileName(); '012' | Set-Content $f -NoNewline
                Invoke-WebRequest $u/range -OutFile $f -Resume; Get-Content $f -Raw; Remove-Item $f""", "0123456789");
    }

    @Test
    void oldScriptsUseAWebClient() throws Exception {
        assertWrites("""
                $w = [Net.WebClient]::new(); $w.UploadString("$u/echo", 'x')
                try { $w.DownloadString("$u/gone") } catch { $_.Exception.InnerException.GetType().Name }""", "POST|/echo|x|null|null|null", "WebException");
    }
}
