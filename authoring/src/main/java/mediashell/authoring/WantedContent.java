package mediashell.authoring;

import java.util.List;

/**
 * A content that the medium needs.
 *
 * @param id folder under {@code SMS\PKG}: the package id, or the content id of a deployment type
 * @param contentId its id in content libraries
 * @param kind as users are told, for example {@code Application}
 * @param neededBy what refers to it, for findings
 */
record WantedContent(String id, String contentId, String kind, String name, String version, List<String> neededBy) {

    WantedContent {
        neededBy = List.copyOf(neededBy);
    }
}
