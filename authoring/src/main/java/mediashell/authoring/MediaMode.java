package mediashell.authoring;

/** How a medium finds its site. */
public enum MediaMode {
    /** Management points are asked in order; they lead to the site that is near. */
    DYNAMIC,
    /** One management point of one site. */
    SITE_BASED
}
