/**
 * An inspector of disc images, written from ECMA-119, ECMA-167 (second edition), OSTA UDF 1.02, Joliet and El Torito 1.0. It
 * shares no code with the media engine, so that it can judge it: {@link mediashell.testkit.iso.DiscInspector}.
 */
package mediashell.testkit.iso;
