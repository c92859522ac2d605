package mediashell.site.export;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import mediashell.site.BootImage;
import mediashell.site.DriverPackage;
import mediashell.site.ImageDetails;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.PackageDetails;
import mediashell.site.Program;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.SequenceReader;

/**
 * Reads an exported zip (facts/site-and-content.md §2.8). Objects are found by their path {@code <class>/<id>/object.xml};
 * classes that media do not use are passed over. Nothing is unpacked to disk; sizes are bounded.
 */
public final class ExportZipReader {

    private static final Pattern OBJECT = Pattern.compile("/?[^/]+/[^/]+/object\\.xml", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIPTION = Pattern.compile("<dc:description>([^<]*)</dc:description>");
    private static final int MOST_OBJECTS = 10_000;
    private static final int LARGEST_OBJECT = 64 << 20;
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private final ZipFile zip;
    private final List<SitePackage> packages = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();
    private String comment = "";

    private ExportZipReader(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * The objects in a file.
     *
     * @throws SiteException {@link SiteErrorCode#EXPORT_INVALID} when it is no exported zip
     */
    public static ExportedObjects read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ExportZipReader reader = new ExportZipReader(zip);
            reader.readAll(file);
            return new ExportedObjects(reader.packages, reader.programs, reader.comment);
        } catch (ZipException | EOFException e) {
            throw new SiteException(
                    SiteErrorCode.EXPORT_INVALID,
                    file.toString(),
                    "is no zip archive, or a damaged one; export it again",
                    e);
        }
    }

    private void readAll(Path file) throws IOException {
        int count = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (OBJECT.matcher(entry.getName()).matches()) {
                if (++count > MOST_OBJECTS) {
                    throw invalid(file.toString(), "holds more than " + MOST_OBJECTS + " objects");
                }
                add(CimInstanceReader.read(entry.getName(), text(entry)), entry.getName());
            } else if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".psmdcp")) {
                comment = comment(text(entry));
            }
        }
        if (count == 0) {
            throw invalid(file.toString(), "holds no exported object (no <class>/<id>/object.xml)");
        }
    }

    private static String comment(String coreProperties) {
        return DESCRIPTION
                .matcher(coreProperties)
                .results()
                .findFirst()
                .map(match -> match.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))
                .orElse("");
    }

    private String text(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_OBJECT + 1);
            if (bytes.length > LARGEST_OBJECT) {
                throw invalid(entry.getName(), "is larger than " + LARGEST_OBJECT + " bytes");
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    private void add(CimInstance object, String entry) {
        switch (object.className()) {
            case "SMS_Package" -> packages.add(new SoftwarePackage(details(object, entry)));
            case "SMS_DriverPackage" ->
                packages.add(new DriverPackage(
                        details(object, entry),
                        object.textOrEmpty("DriverManufacturer"),
                        object.textOrEmpty("DriverModel")));
            case "SMS_BootImagePackage" ->
                packages.add(new BootImage(
                        details(object, entry),
                        image(object),
                        object.textOrEmpty("PreExecCommandLine"),
                        flag(object, "EnableLabShell", false)));
            case "SMS_ImagePackage" -> packages.add(new OperatingSystemImage(details(object, entry), image(object)));
            case "SMS_OperatingSystemInstallPackage" ->
                packages.add(new OperatingSystemUpgradePackage(details(object, entry), image(object)));
            case "SMS_TaskSequencePackage" -> packages.add(sequence(object, entry));
            case "SMS_Program" -> programs.add(program(object));
            default -> {}
        }
    }

    private static TaskSequence sequence(CimInstance object, String entry) {
        String text = object.textOrEmpty("Sequence");
        if (!text.isEmpty()) {
            SequenceReader.read(text); // fails here, with its own words, rather than at first use
        }
        return new TaskSequence(
                details(object, entry), object.textOrEmpty("BootImageID"), text, flag(object, "TsEnabled", true));
    }

    private static PackageDetails details(CimInstance object, String entry) {
        String id = object.text("PackageID").orElseThrow(() -> invalid(entry, "is a package without a PackageID"));
        return new PackageDetails(
                id,
                object.text("Name").filter(name -> !name.isBlank()).orElse(id),
                object.textOrEmpty("Description"),
                object.textOrEmpty("Manufacturer"),
                object.textOrEmpty("Version"),
                object.textOrEmpty("Language"),
                object.textOrEmpty("PkgSourcePath"),
                (int) number(object, "SourceVersion", 1),
                time(object, "SourceDate").orElse(Instant.EPOCH),
                time(object, "LastRefreshTime").orElse(null),
                number(object, "PackageSize", 0),
                object.textOrEmpty("SourceSite"));
    }

    private static ImageDetails image(CimInstance object) {
        String path = object.text("ImagePath").orElse(object.textOrEmpty("PkgSourcePath"));
        int index = (int) Math.max(1, number(object, "ImageIndex", 1));
        return new ImageDetails(
                path,
                index,
                object.textOrEmpty("Architecture"),
                object.textOrEmpty("ImageOSVersion"),
                object.textOrEmpty("ImageProperty"));
    }

    private static Program program(CimInstance object) {
        return new Program(
                object.textOrEmpty("PackageID"),
                object.textOrEmpty("ProgramName"),
                object.textOrEmpty("CommandLine"),
                object.textOrEmpty("Comment"),
                object.textOrEmpty("WorkingDirectory"),
                (int) number(object, "Duration", 0),
                object.textOrEmpty("DiskSpaceReq"),
                number(object, "ProgramFlags", 0));
    }

    private static boolean flag(CimInstance object, String property, boolean absent) {
        return object.text(property)
                .map(text -> text.compareToIgnoreCase("TRUE") == 0)
                .orElse(absent);
    }

    private static long number(CimInstance object, String property, long absent) {
        String text = object.text(property).map(String::strip).orElse("");
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : absent;
    }

    /** CIM date and time; the offset of real exports is always zero. */
    private static Optional<Instant> time(CimInstance object, String property) {
        String text = object.textOrEmpty(property);
        if (text.length() < 14) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(text.substring(0, 14), DATE_TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty(); // a date with wildcards says nothing
        }
    }

    private static SiteException invalid(String item, String sentence) {
        return new SiteException(SiteErrorCode.EXPORT_INVALID, item, sentence);
    }
}
