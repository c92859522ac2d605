package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.engine.MediumDescription.SignatureState;
import mediashell.media.engine.MediumDescription.Variable;
import mediashell.media.envelope.MediaEnvelope;
import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.ManifestSignature;
import mediashell.media.manifest.Sha256Digest;

/** Reads any task sequence medium through any volume: ours and other makers'. */
public final class MediumReader {

    /** Data files have some kilobytes; anything beyond this is not one. */
    private static final long LARGEST_DATA_FILE = 64L << 20;

    private final MediaVolume volume;
    private final char[] password;

    private MediumReader(MediaVolume volume, char[] password) {
        this.volume = volume;
        this.password = password;
    }

    /**
     * Describes a medium.
     *
     * @param password null for none; stays the caller's to wipe
     * @throws MediaException WRONG_PASSWORD when a password was given that does not open it, ENTRY_NOT_FOUND when the volume is no task sequence medium
     */
    public static MediumDescription read(MediaVolume volume, char[] password) throws IOException {
        return new MediumReader(volume, password).describe();
    }

    private MediumDescription describe() throws IOException {
        Bootstrap bootstrap = bootstrap();
        boolean canOpen = !bootstrap.passwordRequired() || password != null;
        List<Variable> variables = canOpen ? variables(bootstrap) : List.of();
        Optional<StoredManifest> stored = manifest();
        Optional<ManifestSignature> signature = signature();
        return new MediumDescription(
                volume.format(),
                volume.label(),
                bootstrap.mediaType(),
                bootstrap.passwordRequired(),
                bootstrap.unattended(),
                canOpen,
                date(variables, MediaVariables.START),
                date(variables, MediaVariables.EXPIRE),
                variables,
                contentIds(),
                stored.map(StoredManifest::manifest).orElse(null),
                state(stored, signature),
                signature
                        .map(each -> Base64.getEncoder().encodeToString(each.publicKey()))
                        .orElse(""),
                canOpen ? policy(bootstrap, variables) : null,
                OpenedMedium.index(volume));
    }

    private record Bootstrap(String mediaType, boolean passwordRequired, boolean unattended) {}

    private Bootstrap bootstrap() throws IOException {
        byte[] file = read(MediaPaths.BOOTSTRAP)
                .orElseThrow(() -> new MediaException(
                        MediaErrorCode.ENTRY_NOT_FOUND,
                        MediaPaths.BOOTSTRAP,
                        "every task sequence medium has this file; the volume '" + volume.label()
                                + "' is something else"));
        String type = "";
        boolean passwordRequired = false;
        boolean unattended = false;
        for (String line : new String(file, StandardCharsets.UTF_8).split("\r?\n")) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String value = line.substring(equals + 1).strip();
            switch (line.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
                case "mediatype" -> type = value;
                case "passwordrequired" -> passwordRequired = !"false".equals(value.toLowerCase(Locale.ROOT));
                case "unattended" -> unattended = "true".equals(value.toLowerCase(Locale.ROOT));
                default -> {
                    // other makers may say more
                }
            }
        }
        return new Bootstrap(type, passwordRequired, unattended);
    }

    private List<Variable> variables(Bootstrap bootstrap) throws IOException {
        Optional<byte[]> file = read(MediaPaths.VARIABLES);
        if (file.isEmpty()) {
            return List.of();
        }
        char[] key = bootstrap.passwordRequired() ? password : MediaEnvelope.DEFAULT_PASSWORD.toCharArray();
        return parseVariables(MediaEnvelope.open(file.get(), key, MediaPaths.VARIABLES));
    }

    private String policy(Bootstrap bootstrap, List<Variable> variables) throws IOException {
        Optional<byte[]> file = read(MediaPaths.POLICY);
        if (file.isEmpty()) {
            return null;
        }
        char[] key = bootstrap.passwordRequired()
                ? password
                : value(variables, MediaVariables.GUID).toCharArray();
        return MediaEnvelope.open(file.get(), key, MediaPaths.POLICY);
    }

    private static List<Variable> parseVariables(String xml) throws MediaException {
        List<Variable> variables = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("var")) {
                    String name = reader.getAttributeValue(null, "name");
                    variables.add(new Variable(name, reader.getElementText()));
                }
            }
            return variables;
        } catch (XMLStreamException e) {
            throw new MediaException(MediaErrorCode.CORRUPT_IMAGE, MediaPaths.VARIABLES, "its XML is damaged", e);
        }
    }

    private static String value(List<Variable> variables, String name) {
        return variables.stream()
                .filter(variable -> name.equals(variable.name()))
                .map(Variable::value)
                .findFirst()
                .orElse("");
    }

    private static Instant date(List<Variable> variables, String name) {
        String value = value(variables, name);
        return value.isEmpty() ? null : MediaVariables.decodeTime(value);
    }

    private List<String> contentIds() throws IOException {
        Optional<MediaEntry> packages = volume.stat(MediaPaths.PACKAGES);
        if (packages.isEmpty() || !packages.get().directory()) {
            return List.of();
        }
        return volume.list(packages.get().path()).stream().map(MediaEntry::name).toList();
    }

    /** @param digest of the manifest's text, as it is on the medium */
    private record StoredManifest(Manifest manifest, Sha256Digest digest) {}

    private Optional<StoredManifest> manifest() throws IOException {
        Optional<MediaEntry> entry = dataFile(Manifest.PATH);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        MessageDigest digest = MediumVerifier.sha256();
        try (InputStream in = new DigestInputStream(volume.open(entry.get().path()), digest)) {
            Manifest manifest = Manifest.read(in);
            return Optional.of(new StoredManifest(manifest, Sha256Digest.of(digest.digest())));
        }
    }

    private Optional<ManifestSignature> signature() throws IOException {
        Optional<byte[]> file = read(Manifest.SIGNATURE_PATH);
        return file.isEmpty() ? Optional.empty() : Optional.of(ManifestSignature.decode(file.get()));
    }

    private static SignatureState state(Optional<StoredManifest> manifest, Optional<ManifestSignature> signature) {
        if (signature.isEmpty() || manifest.isEmpty()) {
            return SignatureState.NONE;
        }
        return signature.get().isValidFor(manifest.get().digest()) ? SignatureState.VALID : SignatureState.INVALID;
    }

    private Optional<byte[]> read(String path) throws IOException {
        Optional<MediaEntry> entry = dataFile(path);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = volume.open(entry.get().path())) {
            return Optional.of(in.readAllBytes());
        }
    }

    private Optional<MediaEntry> dataFile(String path) throws IOException {
        Optional<MediaEntry> entry = volume.stat(path);
        if (entry.isEmpty() || entry.get().directory()) {
            return Optional.empty();
        }
        if (entry.get().size() > LARGEST_DATA_FILE) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE, path, "it has " + entry.get().size() + " bytes, far too many");
        }
        return entry;
    }
}
