package mediashell.site;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real server of the Debian package {@code postgresql-15}, started in a folder of its own. */
@Tag("judges")
final class PostgresqlSiteCatalogTest extends SiteCatalogContract {

    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    static Path folder;

    private static int port;

    private SiteCatalog catalog;

    @BeforeAll
    static void startServer() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        port = freePort();
        asPostgres(BIN.resolve("initdb").toString(), "-A", "trust", "-U", "site", "-D", data());
        asPostgres(
                BIN.resolve("pg_ctl").toString(),
                "start",
                "-w",
                "-s",
                "-D",
                data(),
                "-l",
                folder + "/log",
                "-o",
                "-p " + port + " -k " + folder + " -c fsync=off -c listen_addresses=127.0.0.1");
    }

    @AfterAll
    static void stopServer() throws Exception {
        asPostgres(BIN.resolve("pg_ctl").toString(), "stop", "-m", "immediate", "-s", "-D", data());
        asPostgres("rm", "-rf", data(), folder + "/log");
    }

    @BeforeEach
    void emptyDatabase() throws Exception {
        try (Connection connection = DriverManager.getConnection(url(), "site", "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        catalog = SiteCatalogs.postgresql(url(), "site", null, folder.resolve("site.key"));
    }

    @Override
    SiteCatalog catalog() {
        return catalog;
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private static String data() {
        return folder.resolve("data").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The server refuses to run as root, so its programs run as the package's own user. */
    private static void asPostgres(String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of("runuser", "-u", "postgres", "--"));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output-of-commands").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    line + " failed: " + Files.readString(folder.resolve("output-of-commands")));
        }
    }
}
