package mediashell.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.wim.CaptureEntry;
import mediashell.site.Application;
import mediashell.site.ApplicationDependency;
import mediashell.site.BootImage;
import mediashell.site.ClientSettings;
import mediashell.site.ContentPackage;
import mediashell.site.DependencyGroup;
import mediashell.site.DeploymentType;
import mediashell.site.DistributionPoint;
import mediashell.site.DriverPackage;
import mediashell.site.ImageDetails;
import mediashell.site.ManagementPoint;
import mediashell.site.OperatingSystemImage;
import mediashell.site.PackageDetails;
import mediashell.site.PathMapping;
import mediashell.site.Program;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCatalogs;
import mediashell.site.SiteCertificate;
import mediashell.site.SitePackage;
import mediashell.site.SiteTrust;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.UnknownComputer;
import mediashell.site.content.ContentDistributor;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceMember;
import mediashell.site.sequence.SequenceWriter;
import mediashell.site.sequence.Step;
import mediashell.site.sequence.StepTypes;
import mediashell.site.sequence.template.InstallExistingImage;
import mediashell.site.sequence.template.NetworkOptions;
import mediashell.site.sequence.template.OperatingSystemOptions;
import mediashell.site.sequence.template.SoftwareOptions;
import mediashell.site.sequence.template.SoftwareOptions.ApplicationReference;
import mediashell.site.sequence.template.StateOptions;

/**
 * A small site with everything that stand-alone media need, distributed to dp01; dp02 is empty. Paths in it begin with a share
 * that is mapped to its folder, so that a site made once can be copied for each test.
 */
final class LabSite {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String SHARE = "\\\\cm01\\lab";
    static final String BOOT = "LAB00001";
    static final String IMAGE = "LAB00002";
    static final String DRIVERS = "LAB00003";
    static final String CLIENT = "LAB00004";
    static final String TOOLS = "LAB00005";
    static final String SEQUENCE = "LAB00006";
    static final String CHILD = "LAB00007";
    static final String EDITOR = "ScopeId_L/Application_editor";
    static final String RUNTIME = "ScopeId_L/Application_runtime";

    static final SiteTrust TRUST = SiteTrust.NONE
            .withRootKey("0602000000A40000".repeat(8))
            .withSigningCertificate(certificate())
            .withRootCertificates(List.of(certificate()));
    private static final List<UnknownComputer> UNKNOWN = List.of(
            new UnknownComputer("LAB", "x86", new UUID(0x86, 1)), new UnknownComputer("LAB", "x64", new UUID(0x64, 1)));

    final SiteCatalog catalog;
    final DistributionPoint full;
    final DistributionPoint empty;
    private final Path folder;
    private final ContentDistributor distributor;

    private LabSite(Path folder) {
        this.folder = folder;
        catalog = SiteCatalogs.embedded(folder.resolve("site.db"));
        catalog.save(new PathMapping(SHARE, folder.toString()));
        full = new DistributionPoint("dp01", "LAB", "", SHARE + "\\dp01\\SCCMContentLib");
        empty = new DistributionPoint("dp02", "LAB", "", SHARE + "\\dp02\\SCCMContentLib");
        distributor = new ContentDistributor(catalog, InstantSource.fixed(NOON));
    }

    /** Makes the site in an empty folder and closes it. */
    static void make(Path folder) throws IOException {
        LabSite site = new LabSite(folder);
        site.catalog.save(Site.primary("LAB", "Lab", "cm01.lab.example"));
        site.catalog.save(site.full);
        site.catalog.save(site.empty);
        site.catalog.save(new ManagementPoint("mp01", "LAB", false));
        site.catalog.save(new ManagementPoint("mp02", "LAB", false));
        site.catalog.save(new ManagementPoint("mps", "LAB", true));
        site.catalog.save(ClientSettings.initial("LAB").withTrust(TRUST));
        site.catalog.saveUnknownComputers("LAB", UNKNOWN);
        site.addImages();
        site.addPackages();
        site.addApplications();
        site.saveSequence(SEQUENCE, "Deploy", standard());
        site.catalog.close();
    }

    /** A self-signed certificate without its key; how it was made is told beside its copy in the tests of {@code site}. */
    static SiteCertificate certificate() {
        try (InputStream file = LabSite.class.getResourceAsStream("site-server.pem")) {
            return SiteCertificate.read("site-server.pem", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a site that {@link #make} left in a folder. */
    static LabSite open(Path folder) {
        return new LabSite(folder);
    }

    /** Opens a copy of a site that {@link #make} left. */
    static LabSite copy(Path template, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(template)) {
            for (Path each : all.toList()) {
                Path target = folder.resolve(template.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new LabSite(folder);
    }

    static MediaIdentity identity() {
        return new MediaIdentity(
                UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100"), new byte[32], NOON, "Mediashell test");
    }

    private void addImages() throws IOException {
        ImageDetails boot = new ImageDetails(unc(source("winpe.wim", "boot image")), 1, "x64", "10.0", "");
        distribute(new BootImage(PackageDetails.create(BOOT, "Boot x64", NOON), boot, "", false));
        ImageDetails system = new ImageDetails(unc(source("win.wim", "system image")), 1, "x64", "10.0", "");
        distribute(new OperatingSystemImage(PackageDetails.create(IMAGE, "Windows", NOON), system));
    }

    private void addPackages() throws IOException {
        source("drivers/net.inf", "net");
        source("client/ccmsetup.exe", "client");
        source("tools/a.cmd", "a");
        source("tools/sub/b.txt", "bb");
        distribute(new DriverPackage(details(DRIVERS, "Drivers", "drivers"), "", ""));
        distribute(new SoftwarePackage(details(CLIENT, "Client", "client")));
        distribute(new SoftwarePackage(details(TOOLS, "Tools", "tools")));
        catalog.save(new Program(TOOLS, "Install", "a.cmd /q", "", "", 15, "", 0));
    }

    private void addApplications() throws IOException {
        application(RUNTIME, "LAB00008", "Runtime", "Content_r", List.of());
        DependencyGroup group = new DependencyGroup("Runtimes", List.of(new ApplicationDependency(RUNTIME, "d", true)));
        application(EDITOR, "LAB00009", "Editor", "Content_e", List.of(group));
    }

    private void application(
            String modelName, String packageId, String name, String content, List<DependencyGroup> groups)
            throws IOException {
        Path location = source(name + "/setup.cmd", name).getParent();
        DeploymentType type = new DeploymentType(
                modelName + "/type", "Setup", "Script", content, 1, unc(location), "setup.cmd", "", groups);
        Application application = new Application(
                modelName, 1, catalog.newConfigurationItemId(), packageId, name, "", "", "", NOON, NOON, List.of(type));
        catalog.save(new ContentPackage(PackageDetails.create(packageId, name, NOON)));
        catalog.save(application);
        distributor.distribute(application, List.of(full));
    }

    static Sequence standard() {
        return new InstallExistingImage(
                        OperatingSystemOptions.ofImage(IMAGE, 1),
                        NetworkOptions.workgroup("WORKGROUP"),
                        new SoftwareOptions(
                                CLIENT, "", "All", List.of(new ApplicationReference(EDITOR, "Editor", "")), false),
                        StateOptions.NONE,
                        true,
                        false,
                        DRIVERS)
                .sequence();
    }

    void saveSequence(String id, String name, Sequence sequence) {
        catalog.save(
                new TaskSequence(PackageDetails.create(id, name, NOON), BOOT, SequenceWriter.write(sequence), true));
    }

    /** Adds members to the end of the standard sequence and saves it. */
    void append(SequenceMember... members) {
        saveSequence(SEQUENCE, "Deploy", standard().insert(99, List.of(members)));
    }

    /** Puts members before the standard sequence and saves it. */
    void prepend(SequenceMember... members) {
        saveSequence(SEQUENCE, "Deploy", standard().insert(0, List.of(members)));
    }

    static Step step(String type, String name, Map<String, ?> properties) {
        return StepTypes.require(type).create(name, "", properties);
    }

    /** Puts a WIM with one image in the place of the operating system's stand-in, and distributes it. */
    void writeSystemImage(ContentSource file) throws IOException {
        OperatingSystemImage image = catalog.requirePackage(OperatingSystemImage.class, IMAGE);
        TreeFile kernel = new TreeFile("Windows/kernel.dll", file, NOON, 0, null);
        SampleWim.write(catalog.pathMap().resolve(image.image().path()), List.of(CaptureEntry.file(kernel)), "Windows");
        undistribute(IMAGE);
        distribute(image);
    }

    /** Puts a WIM with other bytes in the place of the boot image, and distributes it. */
    void writeOtherBootImage() throws IOException {
        BootImage boot = catalog.requirePackage(BootImage.class, BOOT);
        TreeFile other = new TreeFile("other.txt", ContentSource.ofBytes("other", new byte[] {1}), NOON, 0, null);
        SampleWim.write(catalog.pathMap().resolve(boot.image().path()), List.of(CaptureEntry.file(other)), "Other");
        undistribute(BOOT);
        distribute(boot);
    }

    /** Puts the sample boot programs in the place of the boot image's stand-in, and distributes them. */
    void writeBootImage() throws IOException {
        BootImage boot = catalog.requirePackage(BootImage.class, BOOT);
        SampleWim.writeBootImage(catalog.pathMap().resolve(boot.image().path()));
        undistribute(BOOT);
        distribute(boot);
    }

    /** Undoes the distribution of a package. */
    void undistribute(String packageId) throws IOException {
        distributor.remove(packageId, full);
    }

    void distribute(SitePackage object) throws IOException {
        catalog.save(object);
        distributor.distribute(object, List.of(full));
    }

    PackageDetails details(String id, String name, String source) {
        return PackageDetails.create(id, name, NOON)
                .withSourcePath(unc(folder.resolve("sources").resolve(source)));
    }

    Path source(String path, String text) throws IOException {
        Path file = folder.resolve("sources").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        return file;
    }

    private String unc(Path path) {
        return SHARE + "\\" + folder.relativize(path).toString().replace('/', '\\');
    }
}
