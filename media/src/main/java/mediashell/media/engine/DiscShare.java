package mediashell.media.engine;

import java.util.ArrayList;
import java.util.List;

import mediashell.media.TreeFile;

/** The contents that one disc of a set gets, in their order; a content may be there in part. */
record DiscShare(List<MediumComposition.Content> contents) {

    DiscShare {
        contents = List.copyOf(contents);
    }

    List<TreeFile> files() {
        List<TreeFile> files = new ArrayList<>();
        contents.forEach(content -> files.addAll(content.files()));
        return files;
    }

    boolean holds(String contentId) {
        return contents.stream().anyMatch(content -> content.id().equals(contentId));
    }
}
