package mediashell.host.repl;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import org.jline.reader.Candidate;

/** Offers the files and folders that a half-typed path may mean. */
final class PathCandidates {

    private static final int MOST = 500;

    private PathCandidates() {}

    static void add(ExecutionContext context, String word, List<Candidate> candidates) {
        int cut = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1;
        String folderText = word.substring(0, cut);
        Path folder = context.providers().toFile(folderText.isEmpty() ? "." : folderText);
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (candidates.size() >= MOST) {
                    return;
                }
                boolean directory = Files.isDirectory(child);
                String text = folderText + child.getFileName() + (directory ? "/" : "");
                String quoted = text.contains(" ") ? "'" + text.replace("'", "''") + "'" : text;
                candidates.add(new Candidate(quoted, quoted, null, null, null, null, !directory));
            }
        } catch (IOException unreadable) {
            // a folder that cannot be listed has nothing to offer
        }
    }
}
