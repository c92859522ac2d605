package mediashell.site.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import mediashell.site.BootImage;
import mediashell.site.DriverPackage;
import mediashell.site.ImageDetails;
import mediashell.site.OperatingSystemImage;
import mediashell.site.PackageDetails;
import mediashell.site.Program;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCatalogs;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceReference;
import mediashell.site.sequence.SequenceWriter;
import mediashell.site.sequence.StepTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of exports is in facts/site-and-content.md §2.8. */
final class ExportZipTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private Path zip;
    private SiteCatalog catalog;

    @BeforeEach
    void prepare() {
        zip = folder.resolve("ts.zip");
        catalog = SiteCatalogs.embedded(folder.resolve("site.db"));
        catalog.save(Site.primary("NEW", "New", "cm02"));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ExportZipWriter.write(zip, objects(), "ScopeId_X", NOON);
        ExportedObjects read = ExportZipReader.read(zip);

        assertEquals(objects().comment(), read.comment());
        assertEquals(objects().programs(), read.programs());
        assertEquals(objects().packages().subList(0, 4), read.packages().subList(0, 4));
    }

    @Test
    void hasThePartsOfAnExport() throws IOException {
        ExportZipWriter.write(zip, objects(), "ScopeId_X", NOON);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertEquals(
                    List.of(
                            "[Content_Types].xml",
                            "_rels/.rels",
                            "Manifest.xml",
                            "SMS_Package/LAB00005/object.xml",
                            "SMS_BootImagePackage/LAB00001/object.xml",
                            "SMS_ImagePackage/LAB00002/object.xml",
                            "SMS_DriverPackage/LAB00003/object.xml",
                            "SMS_TaskSequencePackage/LAB00006/object.xml",
                            "SMS_Program/LAB00005_Install%20all/object.xml"),
                    file.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> !name.endsWith("psmdcp"))
                            .toList());
            String manifest = new String(
                    file.getInputStream(file.getEntry("Manifest.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(manifest.contains("Path=\"SMS_TaskSequencePackage.PackageID='LAB00006'\""));
        }
    }

    @Test
    void leavesSecretsOut() throws IOException {
        ExportZipWriter.write(zip, objects(), "ScopeId_X", NOON);
        TaskSequence read = (TaskSequence) ExportZipReader.read(zip).packages().getLast();

        assertFalse(read.sequence().contains("s3cret"));
        assertTrue(read.sequence().contains("SMSConnectNetworkFolderPassword"));
    }

    @Test
    void theSameObjectsGiveTheSameBytes() throws IOException {
        ExportZipWriter.write(zip, objects(), "ScopeId_X", NOON);
        byte[] first = Files.readAllBytes(zip);
        ExportZipWriter.write(zip, objects(), "ScopeId_X", NOON);

        assertArrayEquals(first, Files.readAllBytes(zip));
    }

    @Test
    void importedObjectsGetIdsOfTheSite() {
        List<SitePackage> imported = run(ConflictAction.SKIP);
        TaskSequence sequence = (TaskSequence) imported.getLast();

        assertEquals("NEW00005", sequence.packageId());
        assertEquals("NEW00002", sequence.bootImageId());
        Sequence read = SequenceReader.read(sequence.sequence());
        assertEquals(
                List.of(new SequenceReference("NEW00003", ""), new SequenceReference("NEW00001", "Install all")),
                read.references());
        assertTrue(sequence.sequence().contains("/image:NEW00003,"));
        assertTrue(sequence.sequence().contains(">00000000<"));
        assertEquals("Install all", catalog.programs("NEW00001").getFirst().programName());
    }

    @Test
    void whatTheSiteHasIsSkipped() {
        catalog.save(new SoftwarePackage(PackageDetails.create("NEW00077", "TOOLS", NOON)));
        List<SitePackage> imported = run(ConflictAction.SKIP);

        assertEquals(4, imported.size());
        assertTrue(((TaskSequence) imported.getLast()).sequence().contains("NEW00077"));
        assertEquals(List.of(), catalog.programs("NEW00077"));
    }

    @Test
    void whatTheSiteHasIsOverwritten() {
        catalog.save(new SoftwarePackage(PackageDetails.create("NEW00077", "TOOLS", NOON)));
        run(ConflictAction.OVERWRITE);

        assertEquals(
                "Contoso",
                catalog.findPackage("NEW00077").orElseThrow().details().manufacturer());
    }

    @Test
    void aConflictCanStopTheWholeImport() {
        catalog.save(new OperatingSystemImage(PackageDetails.create("NEW00077", "Windows", NOON), image()));
        SiteException e = assertThrows(SiteException.class, () -> run(ConflictAction.IMPORT_FAIL));

        assertEquals(SiteErrorCode.OBJECT_EXISTS, e.code());
        assertEquals(List.of(), catalog.packages(SoftwarePackage.class));
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Files.writeString(zip, "PK this is no zip");
        assertEquals(
                SiteErrorCode.EXPORT_INVALID,
                assertThrows(SiteException.class, () -> ExportZipReader.read(zip))
                        .code());
        zipOf("readme.txt", "x");
        assertEquals(
                SiteErrorCode.EXPORT_INVALID,
                assertThrows(SiteException.class, () -> ExportZipReader.read(zip))
                        .code());
        zipOf("SMS_Package/A/object.xml", "<INSTANCE CLASSNAME=\"SMS_Package\"><PROPERTY");
        assertEquals(
                SiteErrorCode.EXPORT_INVALID,
                assertThrows(SiteException.class, () -> ExportZipReader.read(zip))
                        .code());
        zipOf("SMS_Package/A/object.xml", "<INSTANCE CLASSNAME=\"SMS_Package\"/>");
        assertEquals(
                SiteErrorCode.EXPORT_INVALID,
                assertThrows(SiteException.class, () -> ExportZipReader.read(zip))
                        .code());
    }

    @Test
    void plainFilesComeInTwoForms() {
        String sequence = "<sequence version=\"3.10\"><group name=\"g\" description=\"\"/></sequence>";
        assertEquals("", SequenceFile.read(sequence).name());
        SequenceFile old =
                SequenceFile.read("<?xml version=\"1.0\"?><SmsTaskSequencePackage><BootImageID>LAB00001</BootImageID>"
                        + "<Description/><Name>A &amp; B</Name><SequenceData>" + sequence
                        + "</SequenceData></SmsTaskSequencePackage>");
        assertEquals("A & B", old.name());
        assertEquals("LAB00001", old.bootImageId());
        assertEquals("g", old.sequence().members().getFirst().name());
        assertThrows(SiteException.class, () -> SequenceFile.read("<SmsTaskSequencePackage/>"));
    }

    private List<SitePackage> run(ConflictAction action) {
        return TaskSequenceImport.run(catalog, "NEW", objects(), action, InstantSource.fixed(NOON));
    }

    private void zipOf(String name, String text) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    private static ImageDetails image() {
        return new ImageDetails("\\\\srv\\a.wim", 1, "", "10.0", "<WIM/>");
    }

    private static ExportedObjects objects() {
        Sequence sequence = Sequence.of(List.of(
                StepTypes.require("ApplyOperatingSystemAction").create("os", "", Map.of("ImagePackageID", "LAB00002")),
                StepTypes.require("InstallSoftwareAction")
                        .create("tools", "", Map.of("PackageID", "LAB00005", "ProgramName", "Install all")),
                StepTypes.require("RunCommandLineAction")
                        .create("lost", "", Map.of("CommandLine", "x", "PackageID", "LAB000FF")),
                StepTypes.require("ConnectNetworkFolderAction")
                        .create("share", "", Map.of("Password", "s3cret", "Path", "\\\\s\\x"))));
        return new ExportedObjects(
                List.of(
                        new SoftwarePackage(
                                PackageDetails.create("LAB00005", "Tools", NOON).withManufacturer("Contoso")),
                        new BootImage(
                                PackageDetails.create("LAB00001", "Boot", NOON).withSourcePath("\\\\srv\\b.wim"),
                                new ImageDetails("\\\\srv\\b.wim", 1, "x64", "", ""),
                                "",
                                true),
                        new OperatingSystemImage(
                                PackageDetails.create("LAB00002", "Windows", NOON)
                                        .withSourcePath("\\\\srv\\a.wim"),
                                image()),
                        new DriverPackage(PackageDetails.create("LAB00003", "Drivers", NOON), "", "7"),
                        new TaskSequence(
                                PackageDetails.create("LAB00006", "Deploy <all>", NOON),
                                "LAB00001",
                                SequenceWriter.write(sequence),
                                true)),
                List.of(new Program("LAB00005", "Install all", "a.cmd", "", "", 5, "", 16)),
                "for the \"lab\" & others");
    }
}
