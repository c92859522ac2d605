package mediashell.media.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * The site's signing key in a file that only its owner may read (design §4): two base64 lines, private and public. Made on first use; two first
 * uses at once agree on one key.
 */
public final class SiteKeyFile {

    private static final String ALGORITHM = "Ed25519";

    private SiteKeyFile() {}

    /** Reads the key pair, or makes one. */
    public static KeyPair loadOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return load(file);
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            String text = base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                    + base64.encodeToString(pair.getPublic().getEncoded()) + "\n";
            Files.writeString(aside, text, StandardCharsets.US_ASCII);
            if (!Files.exists(file)) {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static KeyPair load(Path file) throws IOException {
        String[] lines = Files.readString(file, StandardCharsets.US_ASCII).split("\n");
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            Base64.Decoder base64 = Base64.getDecoder();
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines[1]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines[0]))));
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    file.toString(),
                    "it must hold the site's private and public Ed25519 key; restore it from a backup, or remove it to get a new key");
        }
    }
}
