package mediashell.site;

/** Network abstraction layer paths of site systems (facts/site-and-content.md §4.6, log form). */
final class NalPaths {

    private NalPaths() {}

    static String of(String server, String siteCode) {
        return "[\"Display=\\\\" + server + "\\\"]MSWNET:[\"SMS_SITE=" + siteCode + "\"]\\\\" + server + "\\";
    }
}
