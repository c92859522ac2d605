package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.manifest.Manifest;
import mediashell.media.publish.FolderPublication;

/** A medium as a plain folder tree. */
final class FolderMedium {

    private static final int BUFFER = 1 << 20;

    private final BuildRequest request;
    private final MediumComposition composition;
    private long done;

    FolderMedium(BuildRequest request, MediumComposition composition) {
        this.request = request;
        this.composition = composition;
    }

    static List<String> printedLayout(MediumComposition composition) {
        return composition.files().stream()
                .map(file -> "%12d %s".formatted(file.source().size(), file.path()))
                .toList();
    }

    BuildResult build() throws IOException {
        BuildObserver observer = request.observer();
        try (FolderPublication publication = FolderPublication.begin(request.target())) {
            observer.step(BuildStep.WRITE);
            for (String directory : composition.directories()) {
                Files.createDirectories(publication.aside().resolve(directory));
            }
            for (TreeFile file : composition.files()) {
                write(publication.aside(), file);
            }
            observer.step(BuildStep.WRITTEN);
            Manifest manifest = composition.digests().manifest();
            observer.step(BuildStep.VERIFY);
            MediumVerifier.verifyFolder(publication.aside(), manifest, observer);
            observer.step(BuildStep.VERIFIED);
            observer.step(BuildStep.PUBLISH);
            publication.publish();
            observer.step(BuildStep.PUBLISHED);
            return new BuildResult(request.target(), composition.size(), null, manifest, printedLayout(composition));
        }
    }

    private void write(Path root, TreeFile file) throws IOException {
        Path target = root.resolve(file.path()).normalize();
        if (!target.startsWith(root)) {
            throw new MediaException(MediaErrorCode.INVALID_NAME, file.path(), "the path leaves the medium's folder");
        }
        Files.createDirectories(target.getParent());
        MessageDigest digest = MediumVerifier.sha256();
        try (InputStream in = file.source().open();
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            copy(file, in, out);
        }
        String sha256 = HexFormat.of().withUpperCase().formatHex(digest.digest());
        if (file.sha256() != null && !file.sha256().equalsIgnoreCase(sha256)) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED,
                    file.path(),
                    "its bytes no longer have the digest that the content library records; distribute the content again");
        }
        composition.digests().written(file, sha256);
        Files.setLastModifiedTime(target, FileTime.from(file.modified()));
    }

    private void copy(TreeFile file, InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            done += read;
            request.observer().progress(BuildStep.WRITE, file.path(), done, composition.size());
        }
    }
}
