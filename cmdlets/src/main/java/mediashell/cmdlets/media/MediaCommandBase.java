package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.host.ProgressRecord;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.values.DateTime;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.device.BlockDeviceInventory;
import mediashell.media.device.DeviceTarget;
import mediashell.media.engine.OpenedMedium;
import mediashell.site.PackageDetails;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.wmi.SmsInstance;
import mediashell.site.wmi.SmsInstances;
import mediashell.text.WildcardPattern;

/** Base of the cmdlets that work with a site or with media: the site, paths, and the one translation of engine failures. */
public abstract class MediaCommandBase extends PSCmdlet {

    /** Work that the engines may refuse. */
    @FunctionalInterface
    protected interface Work {
        void run() throws IOException;
    }

    /** Runs work; what the engines throw becomes a statement-terminating error. */
    protected void perform(Work work) {
        try {
            work.run();
        } catch (SiteException | IOException failed) {
            if (failed.getCause() instanceof PipelineStoppedException stopped) {
                throw stopped;
            }
            throw throwTerminatingError(MediaErrors.record(failed));
        }
    }

    /** Runs work on one of several objects; what the engines throw is written as an error, and the next object has its turn. */
    protected final void performEach(Work work) {
        try {
            work.run();
        } catch (SiteException | IOException failed) {
            if (failed.getCause() instanceof PipelineStoppedException stopped) {
                throw stopped;
            }
            writeError(MediaErrors.record(failed));
        }
    }

    /** Lets Ctrl+C stop reading and writing. */
    protected final WriteMonitor monitor() {
        return (file, bytes) -> context().checkStop();
    }

    /** An object with properties in their order and type names, the narrowest first. */
    protected static PSObject object(Map<String, Object> values, String... typeNames) {
        PSObject object = PSObject.custom();
        values.forEach((name, value) -> object.instanceMembers().put(new PSNoteProperty(name, value)));
        object.setTypeNames(new TypeNameList(List.of(typeNames)));
        return object;
    }

    /** What the engines throw as an error that a cmdlet writes and goes on. */
    protected static ErrorRecord errorRecordOf(Exception failed) {
        return MediaErrors.record(failed);
    }

    protected final SiteSession siteSession() {
        return SiteSession.of(context());
    }

    public final SiteCatalog catalog() {
        return siteSession().catalog();
    }

    /** The site with this code, or the only one when the code is empty. */
    public final Site site(String code) {
        List<Site> sites = catalog().sites();
        if (sites.isEmpty()) {
            throw failure(
                    "SiteNotFound",
                    ErrorCategory.ObjectNotFound,
                    siteSession().folder().toString(),
                    "the catalogue has no site yet; make one with New-MediaSite");
        }
        if (code != null && !code.isEmpty()) {
            return catalog()
                    .findSite(code)
                    .orElseThrow(() -> failure(
                            "SiteNotFound",
                            ErrorCategory.ObjectNotFound,
                            code,
                            "the catalogue has no site " + code + "; Get-CMSite lists those it has"));
        }
        if (sites.size() > 1) {
            throw failure(
                    "SiteAmbiguous",
                    ErrorCategory.InvalidArgument,
                    null,
                    "the catalogue has several sites; say which one by -SiteCode");
        }
        return sites.getFirst();
    }

    /** The disks of this computer; an embedder may give a session others. */
    protected final BlockDeviceInventory devices() {
        return context().service(BlockDeviceInventory.class, session -> new BlockDeviceInventory(Path.of("/")));
    }

    /** The target's device, named by its serial. */
    final DeviceTarget device(String serial) {
        return new DeviceTarget(devices(), serial);
    }

    protected final Instant now() {
        return context().process().clock().instant();
    }

    public final Instant instant(DateTime given) {
        return given == null ? null : given.toInstant(context().process().zone());
    }

    /** A value as text, in the way of the language. */
    public final String text(Object value) {
        return context().conversions().toText(value);
    }

    /** A path as the user wrote it, on this computer: a mapped share or drive, or a path of the session's drives. */
    public final Path localPath(String path) {
        return isMapped(path)
                ? catalog().pathMap().resolve(path)
                : context().providers().toFile(path);
    }

    /**
     * Paths as the user wrote them, of which each may have wildcards: what is there under just that name is meant, otherwise
     * the files and folders that match; none may.
     */
    protected final List<Path> localPaths(String... paths) {
        List<Path> found = new ArrayList<>();
        for (String each : paths) {
            Path literal = localPath(each);
            if (Files.exists(literal) || !WildcardPattern.containsWildcardCharacters(each)) {
                found.add(literal);
            } else {
                context()
                        .providers()
                        .glob(literal.toString(), false)
                        .forEach(match -> found.add(Path.of(match.path())));
            }
        }
        return found;
    }

    /** Opens the medium of these volumes for a piece of work; what goes wrong with a file inside names the medium, too. */
    static <T> T withMedium(List<Path> volumes, MediumWork<T> work) throws IOException {
        try (OpenedMedium medium = OpenedMedium.open(volumes)) {
            return work.run(medium);
        } catch (MediaException failed) {
            throw MediaErrors.of(volumes.getFirst(), failed);
        }
    }

    /** Work with a medium that is open. */
    @FunctionalInterface
    interface MediumWork<T> {
        T run(OpenedMedium medium) throws IOException;
    }

    /** A source path as the catalogue keeps it: shares and drives as they are, others absolute. */
    protected final String sourcePath(String path) {
        return path == null || path.isEmpty() || isMapped(path)
                ? path
                : context().providers().toFile(path).toString();
    }

    private boolean isMapped(String path) {
        if (path.startsWith("\\\\") || path.contains("::\\\\")) {
            return true;
        }
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        return drive
                && context().providers().drives().stream()
                        .noneMatch(each -> each.name().compareToIgnoreCase(path.substring(0, 1)) == 0);
    }

    /** Lets the helper of this package report progress. */
    final void progress(ProgressRecord record) {
        context().checkStop();
        writeProgress(record);
    }

    /** An instance of the catalogue as scripts see it. */
    protected final void write(SmsInstance instance, Object subject) {
        writeObject(ResultObject.of(instance, subject));
    }

    protected final void write(SitePackage object) {
        write(SmsInstances.of(object), object);
    }

    /** Saves a new object under the next free id of the site, and writes it. */
    protected final void create(
            Function<PackageDetails, SitePackage> maker, String name, String description, String version) {
        if (!shouldProcess(name, "Create")) {
            return;
        }
        List<SitePackage> made = new ArrayList<>();
        String code = site(null).code();
        catalog().inTransaction(inner -> {
            PackageDetails details = PackageDetails.create(inner.newPackageId(code), name, now())
                    .withDescription(description)
                    .withVersion(version);
            SitePackage object = maker.apply(details);
            inner.save(object);
            made.add(object);
        });
        write(made.getFirst());
    }

    /** A statement-terminating error about a parameter, for groups of parameters in other packages. */
    public final DotNetException invalidArgument(String id, String parameter, String sentence) {
        return failure(id, ErrorCategory.InvalidArgument, parameter, sentence);
    }

    /** A statement-terminating error of this cmdlet's own. */
    protected final DotNetException failure(String id, ErrorCategory category, Object target, String sentence) {
        return commandRuntime().terminatingError(MediaErrors.record(id, category, target, sentence));
    }
}
