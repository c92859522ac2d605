package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.ShellProcess;
import mediashell.media.manifest.SiteKeyFile;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCatalogs;

/**
 * The site of a session: its catalogue and where its files lie. The catalogue is opened by the first cmdlet that asks for it.
 *
 * <p>The folder is {@code $env:MSH_SITE}, otherwise {@code mediashell/site} below {@code $env:XDG_DATA_HOME} or
 * {@code ~/.local/share}; keys lie in {@code mediashell} below {@code $env:XDG_CONFIG_HOME} or {@code ~/.config}, state below
 * {@code $env:XDG_STATE_HOME} or {@code ~/.local/state}.
 */
public final class SiteSession {

    private static final String PRODUCT = "mediashell";

    private final Path folder;
    private final Path keys;
    private final Path state;
    private SiteCatalog catalog;

    private SiteSession(ShellProcess process) {
        folder = siteFolder(process);
        keys = base(process, "XDG_CONFIG_HOME", ".config").resolve(PRODUCT);
        state = base(process, "XDG_STATE_HOME", ".local/state").resolve(PRODUCT);
    }

    /** The site of a session, made on first use. */
    public static SiteSession of(ExecutionContext context) {
        return context.service(SiteSession.class, session -> new SiteSession(session.process()));
    }

    private static Path siteFolder(ShellProcess process) {
        String given = process.environment().get("MSH_SITE");
        return given == null || given.isEmpty()
                ? base(process, "XDG_DATA_HOME", ".local/share")
                        .resolve(PRODUCT)
                        .resolve("site")
                : process.currentDirectory().resolve(given).normalize();
    }

    private static Path base(ShellProcess process, String variable, String belowHome) {
        String given = process.environment().get(variable);
        if (given != null && given.startsWith("/")) {
            return Path.of(given);
        }
        String home = process.environment().get("HOME");
        return (home == null || home.isEmpty() ? process.currentDirectory() : Path.of(home)).resolve(belowHome);
    }

    /** The folder of catalogue, content libraries and logs. */
    public Path folder() {
        return folder;
    }

    /** The folder of what outlives a process but not a user: which images are mounted. It need not exist. */
    public Path state() {
        return state;
    }

    /** The site's signing key, made on first use. */
    public KeyPair signingKey() throws IOException {
        return SiteKeyFile.loadOrCreate(keys.resolve("signing.key"));
    }

    public SiteCatalog catalog() {
        if (catalog == null) {
            catalog = SiteCatalogs.embedded(folder.resolve("site.db"), keys.resolve("site.key"));
        }
        return catalog;
    }

    /** The log of media builds, in a folder that exists. */
    public Path log() throws IOException {
        return Files.createDirectories(folder.resolve("Logs")).resolve("CreateTSMedia.log");
    }
}
