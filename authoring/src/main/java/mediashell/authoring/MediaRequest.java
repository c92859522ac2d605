package mediashell.authoring;

/** A wish for a medium of one of the four types. */
public sealed interface MediaRequest
        permits StandaloneMediaRequest, BootableMediaRequest, PrestagedMediaRequest, CaptureMediaRequest {

    /** What can be asked of every type. */
    MediaOptions options();
}
