package mediashell.media.wim.mount;

/** How far a mounted image has come. */
public enum MountPhase {
    /** Its files are being written; the folder is of no use until they are all there. */
    EXTRACTING,
    /** The folder is the image. */
    MOUNTED,
    /** The folder is being captured into the file. */
    SAVING,
    /** The image is given up; its folder is being emptied. */
    REMOVING
}
