package mediashell.site.content;

import mediashell.site.SiteErrorCode;

/**
 * Something wrong with a content in a library.
 *
 * @param code {@link SiteErrorCode#CONTENT_MISSING} or {@link SiteErrorCode#CONTENT_CORRUPT}
 * @param path file in the content, empty when the content as a whole is meant
 * @param sentence what was expected and what was found
 */
public record ContentFault(String contentId, SiteErrorCode code, String path, String sentence) {}
