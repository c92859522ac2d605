package mediashell.site.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import mediashell.site.Program;
import mediashell.site.SitePackage;
import mediashell.site.TaskSequence;
import mediashell.site.internal.XmlText;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceReferences;
import mediashell.site.sequence.SequenceWriter;
import mediashell.site.wmi.SmsInstance;
import mediashell.site.wmi.SmsInstances;

/**
 * Writes objects as an exported zip (facts/site-and-content.md §2.8). Secrets of steps are left out, as the original does;
 * the same objects and time give the same bytes.
 */
public final class ExportZipWriter {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String CORE_NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final ExportedObjects objects;
    private final String scopeId;

    private ExportZipWriter(ExportedObjects objects, String scopeId) {
        this.objects = objects;
        this.scopeId = scopeId;
    }

    /**
     * Writes the file; an existing one is replaced once the new one is whole.
     *
     * @param scopeId authoring scope of the site
     * @param time for the entries of the archive
     */
    public static void write(Path file, ExportedObjects objects, String scopeId, Instant time) throws IOException {
        ExportZipWriter writer = new ExportZipWriter(objects, scopeId);
        writer.collect();
        Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), ".writing-", ".zip");
        try {
            Files.write(aside, writer.archive(time));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void collect() {
        Map<String, SitePackage> owners = new LinkedHashMap<>();
        for (SitePackage each : objects.packages()) {
            SitePackage safe = each instanceof TaskSequence sequence ? withoutSecrets(sequence) : each;
            owners.put(each.packageId(), safe);
            add(SmsInstances.of(safe), each.packageId());
        }
        for (Program each : objects.programs()) {
            SitePackage owner = owners.get(each.packageId());
            if (owner != null) {
                String name = each.packageId() + "_"
                        + each.programName().replace("%", "%25").replace(" ", "%20");
                add(SmsInstances.of(each, owner), name.replace("/", "%2F"));
            }
        }
    }

    private void add(SmsInstance instance, String id) {
        String path = instance.className() + "/" + id + "/object.xml";
        parts.put(path, CimInstanceWriter.write(instance).replace("\n", "\r\n"));
    }

    private static TaskSequence withoutSecrets(TaskSequence object) {
        Sequence sequence = SequenceReader.read(object.sequence());
        return object.withSequence(
                SequenceWriter.write(sequence.withMembers(SequenceReferences.withoutSecrets(sequence.members()))));
    }

    private byte[] archive(Instant time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String coreName = "package/services/metadata/core-properties/"
                + hash(objects.comment()).substring(0, 32) + ".psmdcp";
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", contentTypes(), time);
            entry(zip, "_rels/.rels", relationships(coreName), time);
            entry(zip, "Manifest.xml", manifest(), time);
            entry(zip, coreName, coreProperties(), time);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue(), time);
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text, Instant time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        XmlText xml = new XmlText(false);
        xml.open("Types").attribute("xmlns", CONTENT_TYPES);
        type(xml, "xml", "text/xml");
        type(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "psmdcp", "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.close().toString();
    }

    private static void type(XmlText xml, String extension, String contentType) {
        xml.open("Default")
                .attribute("Extension", extension)
                .attribute("ContentType", contentType)
                .close();
    }

    private String relationships(String coreName) {
        XmlText xml = new XmlText(false);
        xml.open("Relationships").attribute("xmlns", RELATIONSHIPS);
        parts.forEach((path, text) -> {
            String className = path.substring(0, path.indexOf('/'));
            relationship(xml, className, "/" + path, "External", className + "-" + hash(text));
        });
        relationship(
                xml,
                CORE_PROPERTIES,
                "/" + coreName,
                null,
                "R" + hash(objects.comment()).substring(0, 16));
        return xml.close().toString();
    }

    private static void relationship(XmlText xml, String type, String target, String mode, String id) {
        xml.open("Relationship").attribute("Type", type).attribute("Target", target);
        if (mode != null) {
            xml.attribute("TargetMode", mode);
        }
        xml.attribute("Id", id).close();
    }

    private String manifest() {
        XmlText xml = new XmlText(true);
        xml.open("LibraryDocument");
        xml.open("Properties");
        xml.open("Property").attribute("Name", "AUTHORING_SCOPE").text(scopeId).close();
        xml.close();
        xml.open("Contents").close();
        xml.open("EntryObjects");
        for (SitePackage each : objects.packages()) {
            String className = each.type().className();
            xml.open("Object")
                    .attribute("Path", className + ".PackageID='" + each.packageId() + "'")
                    .attribute("Type", className)
                    .close();
        }
        xml.close();
        return xml.close().toString();
    }

    private String coreProperties() {
        XmlText xml = new XmlText(false);
        xml.open("coreProperties").attribute("xmlns", CORE_NAMESPACE);
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("dc:description").text(objects.comment()).close();
        return xml.close().toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
